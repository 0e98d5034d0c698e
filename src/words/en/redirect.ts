/** Texts of redirect pages. */
export const redirect = {
	moved: "This page has moved",
	gone: "This page is gone",
	go: "Go to the page",
};
