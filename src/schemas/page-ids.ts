/** What every page has: its text, and the search field of its header with the list below it. */
const everywhere = ["main", "q"];

/** The ids of a page's own parts, by its collection. A heading with one of them would take its links. */
const own = {
	cities: [...everywhere, "cite", "interviews", "like", "near", "notes", "sources"],
	interviews: [...everywhere, "cite", "sources"],
	themes: [...everywhere, "cities", "interviews"],
	events: [],
	pages: everywhere,
} as const;

/** Whether a page of a collection has a part of its own with this id. */
export const isPageId = (collection: keyof typeof own, id: string): boolean =>
	(own[collection] as readonly string[]).includes(id) || /^(?:source|q)-/.test(id);
