/** What every page has: its text, and the search field of its header with the list below it. */
const everywhere = ["main", "q"];

/** The ids of a page's own parts, by its collection. A heading with one of them would take its links. */
const own = {
	cities: [
		...everywhere,
		"cite",
		"country",
		"elsewhere",
		"glance",
		"interviews",
		"like",
		"near",
		"nearest-profile",
		"notes",
		"practices",
		"same-year",
		"sources",
	],
	interviews: [...everywhere, "cite", "sources"],
	themes: [...everywhere, "cities", "interviews", "practices", "topics"],
	practices: [
		...everywhere,
		"what",
		"difficulties",
		"results",
		"cost",
		"people",
		"before",
		"lineage",
		"history",
		"recognition",
		"conflicts",
		"untold",
		"topics",
		"cite",
		"sources",
	],
	topics: [...everywhere, "practices", "overview", "difficulties", "conditions", "sentences"],
	events: [],
	names: [],
	pages: [...everywhere, "who-makes-it", "how-it-is-paid-for", "how-to-reach-us", "how-complete-it-is"],
} as const;

/** Whether a page of a collection has a part of its own with this id. */
export const isPageId = (collection: keyof typeof own, id: string): boolean =>
	(own[collection] as readonly string[]).includes(id) || /^(?:source|q)-|^cite-\d/.test(id);
