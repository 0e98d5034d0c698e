/** Texts of redirect pages. */
export const redirect = {
	moved: "Эта страница переехала",
	gone: "Этой страницы больше нет",
	go: "Перейти на страницу",
};
