import { network } from "../network/network.ts";
import { city } from "./city.ts";
import { event } from "./event.ts";
import { interview } from "./interview.ts";
import { names } from "./names.ts";
import { page } from "./page.ts";
import { practice } from "./practice.ts";
import { theme } from "./theme.ts";
import { topic } from "./topic.ts";

/**
 * Every folder of `content/`, its schema, the file ending that it takes, whether a body is due, whether files are due, and
 * whether each file becomes a page. This table is the one place that says which folders exist: the content store, the checker
 * and the authors' guide all read it.
 */
export const collections = {
	cities: { schema: city, extension: ".md", body: "optional", due: true, hasPages: true },
	interviews: { schema: interview, extension: ".md", body: "required", due: true, hasPages: true },
	themes: { schema: theme, extension: ".md", body: "required", due: true, hasPages: true },
	practices: { schema: practice, extension: ".md", body: "required", due: false, hasPages: true },
	topics: { schema: topic, extension: ".md", body: "required", due: false, hasPages: true },
	events: { schema: event, extension: ".md", body: "optional", due: false, hasPages: false },
	names: { schema: names, extension: ".md", body: "optional", due: false, hasPages: false },
	pages: { schema: page, extension: ".mdx", body: "required", due: false, hasPages: true },
} as const;

/** Collections that a content folder may lack. The list of one, such as `practices.html`, is there if it has an entry. */
export const optionalLists = ["practices", "topics"] as const;

/** Pages of `content/pages` to which every page leads, where the content has them. */
export const linkedPages = ["about", "accessibility", "contribute", network.introduction, "method"] as const;

export type CollectionName = keyof typeof collections;
/** Where the page of an entry stands in the built site, from its root. */
export const pageOf = (collection: CollectionName, id: string): string =>
	collection === "pages" ? `${id}.html` : `${collection}/${id}.html`;

export const collectionNames = Object.keys(collections) as CollectionName[];
