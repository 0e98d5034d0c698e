/** Texts about the languages of the site: the switcher, and what a page says of its translation. */
export const languages = {
	/** The label of the links to a page's other languages. */
	label: "Язык",
	others: "На других языках",
	/** Behind a link to a page that is in English only. */
	inEnglish: "на английском",
	/** On a page whose facts are in the reader's language and whose text is not. */
	english: "Текст этой страницы ещё не переведён, поэтому здесь он на английском.",
	/** Beside a section of a translation. */
	behind: "Английский текст этого раздела изменился после перевода.",
	titleBehind: "Заголовок или краткое изложение в начале этой страницы старше нынешнего английского текста.",
	missing: "Этот раздел ещё не переведён.",
	extra: "На английской странице этого раздела больше нет.",
	/** The link from a section or a page to its English original. */
	original: "Читать на английском",
	/** Whether somebody who speaks the language has read the translation beside the English text. */
	checked: (date: string) => `Носитель языка сверил этот перевод с английским текстом (${date}).`,
	unchecked: "Носитель языка ещё не сверял этот перевод с английским текстом.",
	facts: "Цифры, имена и источники на всех языках одни и те же.",
	improve: "Улучшить этот перевод",
	translate: "Перевести эту страницу",
	/** The head of the results of a search that are in English only. */
	onlyEnglish: "Только на английском",
	/** Where a search offers to look through the English pages as well. */
	alsoEnglish: "Искать и на английских страницах",
};
