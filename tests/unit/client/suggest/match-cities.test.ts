import { expect, test } from "vitest";
import { matchCities, unpackCityNames } from "../../../../src/client/suggest/match-cities.ts";

const cities = unpackCityNames({
	countries: ["Ireland", "China", "Brazil", "Iran"],
	cities: [
		["cork", "Cork", 0, "Corcaigh"],
		["new-cork", "New Cork", 0],
		["corkville", "Corkville", 0],
		["hangzhou", "Hangzhou", 1, "Hangchow", "杭州"],
		["wuhan", "Wuhan", 1, "武汉"],
		["rio-de-janeiro", "Rio de Janeiro", 2],
		["kashan", "Kashan", 3, "كاشان"],
	],
});

const labels = (text: string) => matchCities(text, cities).map(({ label }) => label);

test("a name itself comes first, then names that begin with the text, then names with a word that does", () => {
	expect(labels("cork")).toEqual(["Cork", "Corkville", "New Cork"]);
});

test("a suggestion leads to the city's page and names its country", () => {
	expect(matchCities("wuh", cities)).toEqual([{ slug: "wuhan", label: "Wuhan", country: "China" }]);
});

test("another name by which a city is found stands in brackets", () => {
	expect(labels("hangch")).toEqual(["Hangzhou (Hangchow)"]);
	expect(labels("Corcaigh")).toEqual(["Cork (Corcaigh)"]);
	expect(labels("hang")).toEqual(["Hangzhou"]);
});

test("case, marks and signs do not count", () => {
	expect(labels("RIO-DE janeíro")).toEqual(["Rio de Janeiro"]);
});

test("a word may begin anywhere in a script without spaces", () => {
	expect(labels("州")).toEqual(["Hangzhou"]);
});

test("a misspelt name is suggested only where no name begins with the text", () => {
	expect(labels("Hangzuo")).toEqual(["Hangzhou"]);
	expect(labels("corkvile")).toEqual(["Corkville"]);
	expect(labels("corkv")).toEqual(["Corkville"]);
});

test("a text of three letters is not corrected", () => {
	expect(labels("crk")).toEqual([]);
});

test("at most eight cities are suggested", () => {
	const many = unpackCityNames({
		countries: ["X"],
		cities: Array.from({ length: 20 }, (_, i) => [`a${i}`, `Aville ${i}`, 0] as [string, string, number]),
	});
	expect(matchCities("aville", many)).toHaveLength(8);
});
