/** Texts of pages that stand where another page once was. */
export const redirect = {
	moved: "This page has moved",
	gone: "This page is gone",
	go: "Go to the page",
};
