/** Texts about the languages of the site: the switcher, and what a page says of its translation. */
export const languages = {
	/** The label of the links to a page's other languages. */
	label: "Language",
	/** The head of what leads to the same in other languages. */
	others: "In other languages",
	/** Behind a link to a page that is in English only. */
	inEnglish: "in English",
	/** On a page whose facts are in the reader's language and whose text is not. */
	english: "The text of this page has not been translated yet, so it stands here in English.",
	/** Beside a section of a translation. */
	behind: "The English text of this section has changed since it was translated.",
	/** Where a text of the front matter is behind. */
	titleBehind: "The title or the summary at the top of this page is older than the English one.",
	missing: "This section has not been translated yet.",
	extra: "The English page no longer has this section.",
	/** The link from a section or a page to its English original. */
	original: "Read it in English",
	/** Whether somebody who speaks the language has read the translation beside the English text. */
	checked: (date: string) => `A speaker of the language compared this translation with the English text on ${date}.`,
	unchecked: "No speaker of the language has compared this translation with the English text yet.",
	facts: "Figures, names and sources are the same in every language.",
	improve: "Improve this translation",
	translate: "Translate this page",
	/** The head of the results of a search that are in English only. */
	onlyEnglish: "Only in English",
	/** Where a search offers to look through the English pages as well. */
	alsoEnglish: "Search the English pages as well",
};
