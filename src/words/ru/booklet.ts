/** Texts of the booklets: pages with all profiles and voices of a region or a theme, for printing. */
export const booklet = {
	link: "Все профили и голоса на одной странице, для печати",
	title: (name: string) => `${name}: брошюра`,
	description: (counts: string) => `${counts}, с данными и источниками, на одной странице для печати.`,
	print:
		"Эта страница сделана для бумаги: напечатайте её или сохраните как PDF командой печати в браузере. Чтобы читать с экрана:",
	online: "Новейшее издание этой брошюры:",
	contents: "Содержание",
	licence: (licence: string) => `Тексты и данные можно использовать по лицензии ${licence}:`,
};
