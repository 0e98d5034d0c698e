import { expect, test } from "vitest";
import { listedPages } from "../../../../src/client/search/listed-pages.ts";
import type { NamedPlace } from "../../../../src/client/search/query.ts";
import { type FakePage, fakePagefind, idsOf } from "./fake-pagefind.ts";

const city = (title: string, country: string, region: string, ...award: string[]): FakePage => ({
	id: `cities/${title}`,
	title,
	filters: { kind: ["city"], country: [country], region: [region], award },
});
const pages = [
	city("Wuhan", "cn", "asia"),
	city("Cork", "ie", "europe", "2015", "2017"),
	city("Bonn", "de", "europe"),
	city("Åbo", "fi", "europe", "2017"),
	city("Beijing", "cn", "asia", "2015"),
	{ id: "interviews/cork", title: "A talk", filters: { kind: ["interview"], country: ["ie"], award: ["2015"] } },
];
const europe: NamedPlace = { kind: "region", id: "europe" };
const china: NamedPlace = { kind: "country", id: "cn" };

test.each<[string, "all" | "awarded", NamedPlace[], string[], string[]]>([
	["all cities", "all", [], [], ["Åbo", "Beijing", "Bonn", "Cork", "Wuhan"]],
	["those of a place", "all", [china], [], ["Beijing", "Wuhan"]],
	["those of any of several places", "all", [china, { kind: "country", id: "ie" }], [], ["Beijing", "Cork", "Wuhan"]],
	["those of a country or a region", "all", [china, europe], [], ["Åbo", "Beijing", "Bonn", "Cork", "Wuhan"]],
	["those with the award in any year", "awarded", [], [], ["Åbo", "Beijing", "Cork"]],
	["those with the award in one of some years", "awarded", [], ["2015", "2019"], ["Beijing", "Cork"]],
	["those of a place with the award of a year", "awarded", [europe], ["2015"], ["Cork"]],
	["none where no city fits", "awarded", [], ["1999"], []],
])("a question lists %s, by name", async (_, lists, places, years, titles) => {
	const hits = await listedPages(fakePagefind(pages), lists, places, years);
	expect(idsOf(hits)).toEqual(titles.map((title) => `cities/${title}`));
});

test("a question that lists nothing asks for nothing", async () => {
	const pagefind = fakePagefind(pages);
	expect(await listedPages(pagefind, undefined, [europe], [])).toEqual([]);
	expect(pagefind.searches).toEqual([]);
});
