import { expect, test } from "vitest";
import { feedItems } from "../../../src/export/feed.ts";
import { atlas, publication } from "./aville.ts";

const items = feedItems(atlas, publication.url);

test("what was reviewed last comes first, and pages of one day by their address", () => {
	expect(items.map(({ link }) => link.replace(publication.url, ""))).toEqual([
		"/cities/bville.html",
		"/interviews/talk.html",
		"/cities/aville.html",
	]);
});

test("a page that is reviewed anew is a new item", () => {
	const again = feedItems(
		{ cities: [{ ...atlas.cities[0]!, reviewed: "2026-09-09" }], interviews: [] },
		publication.url,
	)[0]!;
	const [before] = items.filter(({ link }) => link === again.link);
	expect(again.customData).not.toBe(before?.customData);
	expect(again.pubDate.toISOString()).toBe("2026-09-09T00:00:00.000Z");
});

test("the feed holds as many items as it is told to", () => {
	expect(feedItems(atlas, publication.url, 2)).toHaveLength(2);
});
