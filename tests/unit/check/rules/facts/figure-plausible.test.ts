import { expect, test } from "vitest";
import { city, problemsOf, rulesOn, textWith, underlined } from "../problems.ts";

const population = "    value: 48210\n";
const gdp = "    absent: not-published\n";
const schooling = "    absent: unknown\n";
const joined = "    value: 2019\n";
const statement = (value: string, unit: string) =>
	`    ${value}\n    unit: ${unit}\n    year: "2020"\n    source: city-plan\n`;

test.each([
	[population, "    value: 224004000\n", "224004000"],
	[population, "    value: 9000000000\n", "9000000000"],
	[population, "    value: 48\n", "48"],
	[population, "    value: 0xbc52\n", "0xbc52"],
	[population, "    band: { from: 1000, to: 482100000 }\n", "482100000"],
	[gdp, statement("value: 25.000", "EUR"), "25.000"],
	[gdp, statement("value: 25000000", "EUR"), "25000000"],
	[gdp, statement("value: 25", "USD"), "25"],
	[gdp, statement("band: { from: 15.000 }", "USD"), "15.000"],
	[gdp, statement("value: 25000", "ERU"), "ERU"],
	[schooling, statement("value: 21", "years"), "21"],
	["facts:\n", `facts:\n  area:\n${statement("value: 1.250", "km2")}`, "1.250"],
	["facts:\n", `facts:\n  area:\n${statement("value: 833000", "km2")}`, "833000"],
	[joined, "    value: 1985\n", "1985"],
	["  - year: 2021\n", "  - year: 2001\n", "2001"],
])("%j: %j is found", (right, wrong, passage) => {
	expect(underlined("figure-plausible", city, right, wrong)).toEqual([passage]);
});

test("a figure that is a thousand times that of another source is found", () => {
	const also = `${population}    also:\n      - value: 4821\n        unit: people\n        year: "2011"\n        source: city-plan\n`;
	expect(rulesOn(city, population, also)).toEqual([]);
	const text = textWith(city, population, also.replace("48210", "48210000"));
	expect(problemsOf(city, text).map(({ rule }) => rule)).toEqual(["figure-plausible"]);
});

test.each([
	[population, "    value: 32054159\n"],
	[population, "    value: 1200\n"],
	[gdp, statement("value: 25000000", "KRW")],
	[gdp, statement("value: 25000.5", "EUR")],
	[gdp, statement("band: { to: 15000 }", "USD")],
	[schooling, statement("value: 13.7", "years")],
	["facts:\n", `facts:\n  area:\n${statement("value: 187.345", "km2")}`],
	[joined, "    value: 2015\n"],
])("%j: %j is right", (right, wrong) => {
	expect(rulesOn(city, right, wrong)).toEqual([]);
});

test("a point that parts thousands is found in a practice", () => {
	const path = "practices/aville-open-sundays.md";
	const [value] = /\n {2}- value: \d+/.exec(textWith(path, "---\n", "---\n"))!;
	expect(rulesOn(path, value, "\n  - value: 25.000")).toEqual(["figure-plausible"]);
});
