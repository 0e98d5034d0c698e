/** Texts of the booklets: pages with all profiles and voices of a region or a theme, for printing. */
export const booklet = {
	link: "All profiles and voices on one page, for printing",
	title: (name: string) => `${name}: booklet`,
	description: (counts: string) => `${counts} with their figures and sources, on one page for printing.`,
	print:
		"This page is made for paper: print it, or save it as PDF, with your browser’s own print command. To read it on screen:",
	online: "This booklet’s newest edition:",
	contents: "Contents",
	licence: (licence: string) => `You may use the texts and data under ${licence}:`,
};
