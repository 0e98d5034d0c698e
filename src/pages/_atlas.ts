import { type CollectionEntry, getCollection } from "astro:content";
import { buildAtlas } from "../model/atlas.ts";
import type { Entry } from "../model/entry.ts";
import { site } from "../site.ts";

type Stored<T> = { id: string; data: T; body?: string; rendered?: CollectionEntry<"cities">["rendered"] };

/** An entry of the content store as the model takes it. */
const asEntry = <T>({ id, data, body, rendered }: Stored<T>): Entry<T> => ({
	id,
	data,
	html: rendered?.html ?? "",
	body: body ?? "",
	headings: (rendered?.metadata?.["headings"] as Entry<T>["headings"] | undefined) ?? [],
});

async function load() {
	const [cities, interviews, themes, events] = await Promise.all([
		getCollection("cities"),
		getCollection("interviews"),
		getCollection("themes"),
		getCollection("events"),
	]);
	const content = {
		cities: cities.map((entry) => asEntry(entry)),
		interviews: interviews.map((entry) => asEntry(entry)),
		themes: themes.map((entry) => asEntry(entry)),
		events: events.map((entry) => asEntry(entry)),
	};
	// A build of the same commit is the same build on any day: SOURCE_DATE_EPOCH counts seconds, as its convention says.
	const epoch = process.env["SOURCE_DATE_EPOCH"];
	const now = epoch ? new Date(Number(epoch) * 1000) : new Date();
	return buildAtlas(content, site.language, now.toISOString().slice(0, 10));
}

/** The atlas, built once for all pages: walking a collection for every page costs minutes at ten thousand of them. */
export const atlas = await load();
