import { expect, test } from "vitest";
import { city, interview, rulesOn, underlined } from "../problems.ts";

const name = "    name: Maija Esimerkki\n";
const person = "  - office: mayor\n    name: Maija Esimerkki\n    asOf: 2024-05\n    source: city-plan\n";

test.each([
	["    name: Maija Esimerkki, Lord Mayor\n", ","],
	["    name: Maija Esimerkki (Lord Mayor)\n", "(Lord Mayor)"],
	["    name: Mayor Maija Esimerkki\n", "Mayor"],
	["    name: Mrs Maija Esimerkki\n", "Mrs"],
	["    name: Cllr. Maija Esimerkki\n", "Cllr"],
	["    name: Maija Esimerkki Governor\n", "Governor"],
	["    name: Maija Esimerkki\n    title: Mayor\n", "Mayor"],
])("%j is found", (wrong, passage) => {
	expect(underlined("person-form", city, name, wrong)[0]).toContain(passage);
});

test("a speaker and a second mayor of one date are found", () => {
	expect(underlined("person-form", interview, "- name: Maija", "- name: Mayor Maija")).toEqual(["Mayor"]);
	const two = `${person}${person.replace("Maija", "Matti")}`;
	expect(underlined("person-form", city, person, two)).toEqual(["Matti Esimerkki"]);
});

test.each([
	"    name: Maija Esimerkki\n    title: Lord Mayor\n",
	"    name: Mayora (Maija) Esimerkki\n",
	"    name: Dr Maija Esimerkki\n",
	"    name: Lordes Mayor Esimerkki\n",
])("%j is right", (right) => {
	expect(rulesOn(city, name, right)).toEqual([]);
});

test("mayors of two dates, and of none, are right", () => {
	expect(rulesOn(city, person, `${person}${person.replace("Maija", "Matti").replace("2024-05", "2023-05")}`)).toEqual(
		[],
	);
});
