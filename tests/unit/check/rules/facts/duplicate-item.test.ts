import { expect, test } from "vitest";
import { city, interview, rulesOn, underlined } from "../problems.ts";

const award = "  - year: 2021\n    source: city-plan\n";
const population = '    value: 48210\n    unit: people\n    year: "2024"\n    source: city-plan\n';
const person = "  - office: mayor\n    name: Maija Esimerkki\n    asOf: 2024-05\n    source: city-plan\n";
const also = (...lines: string[]) =>
	`${population}    also:\n${lines.map((value) => `      - value: ${value}\n        unit: people\n        year: "2024"\n        source: library-report\n`).join("")}`;

test.each([
	["awards", city, award, `${award}  - year: 2021\n    source: library-report\n`],
	["a figure", city, population, also("48210")],
	["further figures", city, population, also("48000", "48000")],
	["people", city, person, `${person}${person.replace("city-plan", "library-report\n    note: Again.")}`],
	[
		"names",
		city,
		"name: Aville\n",
		"name: Aville\nnames:\n  - text: Avilla\n    lang: fi\n  - text: Avilla\n    lang: fi\n",
	],
	["speakers", interview, "    role: Mayor\n", "    role: Mayor\n  - role: Mayor\n    name: Maija Esimerkki\n"],
	["words", "themes/reading.md", "  - books\n", "  - books\n  - books\n"],
])("%s: what stands twice is found", (_, path, right, wrong) => {
	expect(underlined("duplicate-item", path, right, wrong)).toHaveLength(1);
});

test.each([
	["awards of two years", award, `${award}  - year: 2023\n    source: city-plan\n`],
	["figures that disagree", population, also("48211")],
	["figures of two years", population, also("48210").replace(/2024"\n {8}/, '2023"\n        ')],
	["mayors of two dates", person, `${person}${person.replace("2024-05", "2023-05")}`],
])("%s are right", (_, right, wrong) => {
	expect(rulesOn(city, right, wrong)).toEqual([]);
});
