/** Texts of the booklets: pages with all profiles and voices of a region or a theme, for printing. */
export const booklet = {
	link: "Todos los perfiles y voces en una página para imprimir",
	title: (name: string) => `${name}: cuadernillo`,
	description: (counts: string) => `${counts}, con sus cifras y fuentes, en una sola página para imprimir.`,
	print:
		"Esta página está pensada para el papel: imprímela, o guárdala como PDF, con la función de impresión de tu navegador. Para leerla en pantalla:",
	online: "La edición más reciente de este cuadernillo:",
	contents: "Contenido",
	licence: (licence: string) => `Puedes usar los textos y los datos con la licencia ${licence}:`,
};
