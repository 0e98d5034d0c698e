import { expect, test } from "vitest";
import { feedItems } from "../../../src/export/feed.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import { wordsFor } from "../../../src/words/index.ts";
import { atlas, publication } from "./aville.ts";

const t = wordsFor("en");
const items = feedItems(atlas, publication.url, t);

test("what was reviewed last comes first, and pages of one day by their address", () => {
	expect(items.map(({ link }) => link.replace(publication.url, ""))).toEqual([
		"/cities/bville.html",
		"/interviews/talk.html",
		"/cities/aville.html",
		"/practices/open-sundays.html",
	]);
});

test("a page that is reviewed anew is a new item, and says whether it was reviewed or only listed", () => {
	const itemOf = (kind: "reviewed" | "listed") => {
		const city = { ...atlas.cities[0]!, dated: { kind, day: "2026-09-09" } };
		return feedItems({ ...atlas, cities: [city], interviews: [], practices: [] }, publication.url, t)[0]!;
	};
	const again = itemOf("reviewed");
	expect(again.customData).toContain("#reviewed-2026-09-09<");
	expect(itemOf("listed").customData).toContain("#listed-2026-09-09<");
	const [before] = items.filter(({ link }) => link === again.link);
	expect(again.customData).not.toBe(before?.customData);
	expect(again.pubDate.toISOString()).toBe("2026-09-09T00:00:00.000Z");
});

test("the feed holds as many items as it is told to", () => {
	expect(feedItems(atlas, publication.url, t, 2)).toHaveLength(2);
});

test("the feed of another language has the pages whose texts are in it, at its own addresses", () => {
	const [aville, ...cities] = atlas.cities;
	const translated: Atlas = { ...atlas, language: "ar", cities: [{ ...aville!, textLanguage: "ar" }, ...cities] };
	expect(feedItems(translated, `${publication.url}/ar`, wordsFor("ar")).map(({ link }) => link)).toEqual([
		`${publication.url}/ar/cities/aville.html`,
	]);
});
