import { expect, test } from "vitest";
import { city, problemsOf, rulesOn, textWith } from "../problems.ts";

const place = "country: FI\ncoordinates:\n  lat: 60.1\n  lon: 24.9\n";
const at = (country: string, lat: number, lon: number) =>
	`country: ${country}\ncoordinates:\n  lat: ${lat}\n  lon: ${lon}\n`;

test.each([
	["swapped", at("FI", 24.9, 60.1)],
	["minus sign", at("IE", 51.898, 8.4706)],
	["minus sign", at("AU", 33.8, 151.2)],
	["minus sign", at("BR", 23.5, 46.6)],
	["swapped", at("IE", 8.4706, 51.898)],
	["Look the place up", at("IE", 0, 0)],
	["one of the two is that of another place", at("IE", 30.29, 120.16)],
	["one of the two is that of another place", at("CN", 51.898, -8.4706)],
	["one of the two is that of another place", at("NO", 51.898, -8.4706)],
])("%s: %j is found, and what may have happened", (words, wrong) => {
	const found = problemsOf(city, textWith(city, place, wrong)).filter(({ rule }) => rule === "place-plausible");
	expect(found.map(({ suggestion }) => suggestion)).toEqual([expect.stringContaining(words)]);
});

test.each([
	at("IE", 51.898, -8.4706),
	at("US", 21.3, -157.86),
	at("FR", -21.1, 55.5),
	at("NL", 52.95, 4.76),
	at("MC", 43.7384, 7.4246),
	at("CN", 22.54, 114.06),
	at("MV", 4.1755, 73.5093),
	at("TV", -8.52, 179.2),
	at("NZ", -36.85, 174.76),
	at("RU", 64.73, 177.5),
	at("XK", 42.66, 21.16),
	at("PS", 31.9, 35.2),
	at("ZA", -29.85, 31.02),
])("%j is right", (right) => {
	expect(rulesOn(city, place, right)).toEqual([]);
});
