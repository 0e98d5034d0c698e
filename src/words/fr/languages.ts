import { on } from "./grammar.ts";

/** Texts about the languages of the site: the switcher, and what a page says of its translation. */
export const languages = {
	/** The label of the links to a page's other languages. */
	label: "Langue",
	others: "Dans d’autres langues",
	/** Behind a link to a page that is in English only. */
	inEnglish: "en anglais",
	/** On a page whose facts are in the reader's language and whose text is not. */
	english: "Le texte de cette page n’est pas encore traduit ; le voici en anglais.",
	/** Beside a section of a translation. */
	behind: "Le texte anglais de cette partie a changé depuis la traduction.",
	titleBehind: "Le titre ou le résumé en tête de cette page est plus ancien que le texte anglais actuel.",
	missing: "Cette partie n’est pas encore traduite.",
	extra: "Cette partie n’existe plus dans la page anglaise.",
	/** The link from a section or a page to its English original. */
	original: "Lire en anglais",
	/** Whether somebody who speaks the language has read the translation beside the English text. */
	checked: (date: string) =>
		`Une personne qui parle français a comparé cette traduction avec le texte anglais ${on(date)}.`,
	unchecked: "Aucune personne qui parle français n’a encore comparé cette traduction avec le texte anglais.",
	facts: "Les chiffres, les noms et les sources sont les mêmes dans toutes les langues.",
	improve: "Améliorer cette traduction",
	translate: "Traduire cette page",
	/** The head of the results of a search that are in English only. */
	onlyEnglish: "Seulement en anglais",
	/** Where a search offers to look through the English pages as well. */
	alsoEnglish: "Chercher aussi dans les pages en anglais",
};
