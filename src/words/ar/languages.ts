/** Texts about the languages of the site: the switcher, and what a page says of its translation. */
export const languages = {
	/** The label of the links to a page's other languages. */
	label: "اللغة",
	others: "بلغات أخرى",
	/** Behind a link to a page that is in English only. */
	inEnglish: "بالإنجليزية",
	/** On a page whose facts are in the reader's language and whose text is not. */
	english: "لم يُترجم نص هذه الصفحة بعد، فهو هنا بالإنجليزية.",
	/** Beside a section of a translation. */
	behind: "تغيّر النص الإنجليزي لهذا القسم بعد ترجمته.",
	titleBehind: "العنوان أو الملخّص في أعلى هذه الصفحة أقدم من نظيره الإنجليزي.",
	missing: "لم يُترجم هذا القسم بعد.",
	extra: "لم يعد هذا القسم في الصفحة الإنجليزية.",
	/** The link from a section or a page to its English original. */
	original: "اقرأه بالإنجليزية",
	/** Whether somebody who speaks the language has read the translation beside the English text. */
	checked: (date: string) => `قارن متحدث بالعربية هذه الترجمة بالنص الإنجليزي في ${date}.`,
	unchecked: "لم يقارن متحدث بالعربية هذه الترجمة بالنص الإنجليزي بعد.",
	facts: "الأرقام والأسماء والمصادر واحدة في كل اللغات.",
	improve: "حسّن هذه الترجمة",
	translate: "ترجم هذه الصفحة",
	/** The head of the results of a search that are in English only. */
	onlyEnglish: "بالإنجليزية فقط",
	/** Where a search offers to look through the English pages as well. */
	alsoEnglish: "ابحث في الصفحات الإنجليزية أيضاً",
};
