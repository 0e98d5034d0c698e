import { expect, test } from "vitest";
import { featuredCities, suggestedPairs } from "../../../src/model/featured.ts";
import { atlas } from "../history.ts";

test("suggested pairs join cities with profiles of different regions that share a theme, each city once", () => {
	const pairs = suggestedPairs(atlas);
	expect(pairs.map(({ cities, themes }) => [cities.map(({ id }) => id), themes.map(({ id }) => id)])).toEqual([
		[["aville", "cville"], ["reading"]],
	]);
});

test("the home page features one city with a profile from each region that has one, and another on another day", () => {
	const twin = { ...atlas.cities[0]!, id: "twin" };
	const region = { ...atlas.regions[0]!, cities: [...atlas.regions[0]!.cities, twin] };
	const on = (today: string) =>
		featuredCities({ ...atlas, regions: [region, ...atlas.regions.slice(1)], today }).map(({ id }) => id);
	expect(featuredCities(atlas).map(({ id }) => id)).toEqual(["aville", "cville"]);
	expect(new Set([...on("2026-11-21"), ...on("2026-11-22")])).toEqual(new Set(["aville", "twin", "cville"]));
});
