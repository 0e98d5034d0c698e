/**
 * What a name may stand for: a city, a country, a region, a theme, a topic, a practice, a person (the page on which one is named),
 * or another page. The letters in which the name index writes them.
 */
export const nameKinds = {
	city: "c",
	country: "o",
	region: "r",
	theme: "t",
	topic: "q",
	practice: "a",
	person: "n",
	page: "p",
} as const;

export type NameKind = keyof typeof nameKinds;

/**
 * Kinds of pages whose names are titles, made of common words: a query names one where it is the whole title, and a topic also by
 * a name of two words and more.
 */
export const titledKinds: ReadonlySet<NameKind> = new Set<NameKind>(["topic", "practice", "page"]);
