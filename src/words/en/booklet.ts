/** Texts of the booklets: pages with all profiles and interviews of a region or a theme, for printing. */
export const booklet = {
	link: "All profiles and interviews on one page, for printing",
	title: (name: string) => `${name}: booklet`,
	description: (counts: string) => `${counts} with their figures and sources, on one page for printing.`,
	print:
		"This page is made for paper: print it, or save it as PDF, with your browser’s own print command. The same to read:",
	online: "This booklet’s newest edition:",
	contents: "Contents",
	licence: (licence: string) => `Texts and data may be used under ${licence}:`,
};
