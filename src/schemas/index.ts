import { city } from "./city.ts";
import { event } from "./event.ts";
import { interview } from "./interview.ts";
import { page } from "./page.ts";
import { theme } from "./theme.ts";

/**
 * Every folder of `content/`, its schema, the file ending that it takes, and whether a body is due. This table is the
 * one place that says which folders exist: the content store, the checker and the authors' guide all read it.
 */
export const collections = {
	cities: { schema: city, extension: ".md", body: "optional", due: true },
	interviews: { schema: interview, extension: ".md", body: "required", due: true },
	themes: { schema: theme, extension: ".md", body: "required", due: true },
	events: { schema: event, extension: ".md", body: "optional", due: false },
	pages: { schema: page, extension: ".mdx", body: "required", due: false },
} as const;

/** Pages of `content/pages` to which every page leads, where the content has them. */
export const linkedPages = ["about", "accessibility", "contribute", "method"] as const;

export type CollectionName = keyof typeof collections;
/** Where the page of an entry stands in the built site, from its root. */
export const pageOf = (collection: CollectionName, id: string): string =>
	collection === "pages" ? `${id}.html` : `${collection}/${id}.html`;

export const collectionNames = Object.keys(collections) as CollectionName[];
