import { type CollectionEntry, getCollection } from "astro:content";
import { edition } from "../edition.ts";
import { buildAtlas } from "../model/atlas.ts";
import type { Entry } from "../model/entry.ts";
import { site } from "../site.ts";

type Stored<T> = { id: string; data: T; body?: string; rendered?: CollectionEntry<"cities">["rendered"] };

/** An entry of Astro's content store as the model takes it. */
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
	return buildAtlas(content, site.language, edition.date);
}

/** The atlas, built once for all pages: walking a collection for every page costs minutes at ten thousand of them. */
export const atlas = await load();

/** The routes of all cities, interviews and themes: a page and its Markdown version print one record. */
export const cityPaths = atlas.cities.map((city) => ({ params: { id: city.id }, props: { city } }));
export const interviewPaths = atlas.interviews.map((interview) => ({
	params: { id: interview.id },
	props: { interview },
}));
export const themePaths = atlas.themes.map((theme) => ({ params: { id: theme.id }, props: { theme } }));
