import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../../src/model/build-atlas.ts";
import { facetsOf } from "../../../src/model/facet-options.ts";
import { type Choice, eachFacet, type FacetId, type FacetValues, facetIds, tally } from "../../../src/model/facets.ts";
import { cityEntry, content, themeEntry } from "../entries.ts";

const sources = [{ id: "page", title: "A page", publisher: "A publisher" }];
const absent = { absent: "unknown" };
const member = (value: number) => ({
	facts: { population: absent, gdpPerCapita: absent, schooling: absent, memberSince: { value, source: "page" } },
	sources,
});

const atlas = buildAtlas(
	content({
		cities: [
			cityEntry("aville", { country: "KE", themes: ["reading", "work"], ...member(2016) }, "<p>A profile</p>"),
			cityEntry("bville", { country: "KE", themes: ["reading"], ...member(2019) }),
			cityEntry("cville", { country: "IE", themes: ["work"], awards: [{ year: 2017, source: "page" }], sources }),
			cityEntry("dville", { country: "IE" }),
		],
		themes: [themeEntry("reading"), themeEntry("work")],
	}),
	"en",
	"2026-11-21",
);
const { cities } = atlas;
const options = facetsOf(atlas);

/** The ids of the cities that pass, and the counts of one facet. */
function choose(chosen: Partial<Record<FacetId, string[]>>, counted: FacetId = "region") {
	const choice: Choice = eachFacet((id) => new Set(chosen[id]));
	const { matches, counts } = tally(
		cities.map(({ facets }) => facets),
		choice,
	);
	return {
		shown: cities.filter((_, i) => matches[i]).map(({ id }) => id),
		counts: Object.fromEntries(counts[counted]),
	};
}

describe("Narrowing the city list", () => {
	test("without a choice shows every city", () => {
		expect(choose({}).shown).toEqual(["aville", "bville", "cville", "dville"]);
	});

	test("shows cities with any of the values of one facet", () => {
		expect(choose({ theme: ["reading", "work"] }).shown).toEqual(["aville", "bville", "cville"]);
	});

	test("asks for all of the facets", () => {
		expect(choose({ theme: ["work"], country: ["IE"] }).shown).toEqual(["cville"]);
		expect(choose({ theme: ["work"], country: ["IE"], profile: ["yes"] }).shown).toEqual([]);
	});

	test("finds what is not known as well: cities without a year of joining", () => {
		expect(choose({ joined: ["unknown"] }).shown).toEqual(["cville", "dville"]);
	});

	test("counts in another facet only what is shown", () => {
		expect(choose({ theme: ["work"] }).counts).toEqual({ africa: 1, "europe-and-north-america": 1 });
	});

	test("counts in the chosen facet what each value would add", () => {
		expect(choose({ region: ["africa"] }).counts).toEqual({ africa: 2, "europe-and-north-america": 2 });
		expect(choose({ region: ["africa"], theme: ["work"] }).counts).toEqual({
			africa: 1,
			"europe-and-north-america": 1,
		});
	});

	test("passes over a value that no city has", () => {
		expect(choose({ country: ["__proto__"] }).shown).toEqual([]);
	});

	test("walks over the cities once: each facet of a city is read twice at the most, to choose and to count", () => {
		let reads = 0;
		const counted: ProxyHandler<FacetValues> = {
			get(traits, id) {
				reads++;
				return traits[id as FacetId];
			},
		};
		const many = Array.from({ length: 10_000 }, (_, i) => new Proxy(cities[i % cities.length]!.facets, counted));
		const choice = eachFacet((id) => new Set(id === "theme" ? ["work"] : []));
		expect(tally(many, choice).matches.filter(Boolean)).toHaveLength(5000);
		expect(reads).toBeGreaterThan(many.length);
		expect(reads).toBeLessThanOrEqual(2 * facetIds.length * many.length);
	});
});

test("the facets of the list name every value that a city has, with its count, newest years first", () => {
	const values = (id: FacetId) =>
		options.find((facet) => facet.id === id)?.options.map(({ value, count }) => [value, count]);
	expect(values("joined")).toEqual([
		["2019", 1],
		["2016", 1],
		["unknown", 2],
	]);
	expect(values("country")).toEqual([
		["IE", 2],
		["KE", 2],
	]);
	expect(values("award")).toEqual([
		["any", 1],
		["2017", 1],
	]);
	expect(values("has")).toEqual([
		["voice", 0],
		["population", 0],
	]);
	expect(values("profile")).toEqual([
		["yes", 1],
		["no", 3],
	]);
});
