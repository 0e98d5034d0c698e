import { onDate } from "./grammar.ts";

/** Texts about the languages of the site: the switcher, and what a page says of its translation. */
export const languages = {
	/** The label of the links to a page's other languages. */
	label: "Idioma",
	others: "En otros idiomas",
	/** Behind a link to a page that is in English only. */
	inEnglish: "en inglés",
	/** On a page whose facts are in the reader's language and whose text is not. */
	english: "El texto de esta página todavía no está traducido, por eso aparece en inglés.",
	/** Beside a section of a translation. */
	behind: "El texto en inglés de este apartado ha cambiado desde que se tradujo.",
	titleBehind: "El título o el resumen que abre esta página es anterior al texto inglés actual.",
	missing: "Este apartado todavía no está traducido.",
	extra: "La página en inglés ya no tiene este apartado.",
	/** The link from a section or a page to its English original. */
	original: "Leer en inglés",
	/** Whether somebody who speaks the language has read the translation beside the English text. */
	checked: (date: string) =>
		`Una persona que habla español comparó esta traducción con el texto en inglés ${onDate(date)}.`,
	unchecked: "Ninguna persona que hable español ha comparado todavía esta traducción con el texto en inglés.",
	facts: "Las cifras, los nombres y las fuentes son los mismos en todos los idiomas.",
	improve: "Mejorar esta traducción",
	translate: "Traducir esta página",
	/** The head of the results of a search that are in English only. */
	onlyEnglish: "Solo en inglés",
	/** Where a search offers to look through the English pages as well. */
	alsoEnglish: "Buscar también en las páginas en inglés",
};
