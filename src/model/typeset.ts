import type { Content, Entry } from "./entry.ts";
import { typographic } from "./sentences.ts";

/** Keys whose texts stay as they are written: addresses, and names, to which an apostrophe may belong (’s-Hertogenbosch). */
const asWritten = new Set(["name", "names", "aliases", "url", "website"]);

/** Gives the texts among front matter the quotation marks and apostrophes that the Markdown processor gives to bodies. */
function typesetTexts<T>(value: T): T {
	if (typeof value === "string") return typographic(value) as T;
	if (Array.isArray(value)) return value.map(typesetTexts) as T;
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, each]) => [key, asWritten.has(key) ? each : typesetTexts(each)]),
	) as T;
}

/** The content as readers see it, with the marks that authors type made typographic. */
export function typeset(content: Content): Content {
	const entries = <T>(all: Entry<T>[]) => all.map((entry) => ({ ...entry, data: typesetTexts(entry.data) }));
	return {
		cities: entries(content.cities),
		interviews: entries(content.interviews),
		themes: entries(content.themes),
		practices: entries(content.practices),
		topics: entries(content.topics),
		events: entries(content.events),
		names: content.names,
	};
}
