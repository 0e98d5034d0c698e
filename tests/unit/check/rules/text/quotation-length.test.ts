import { expect, test } from "vitest";
import { inParagraph } from "../problems.ts";

const long = "a library that opens its door on each day of the week teaches everybody well";
const short = "a library that opens its door teaches everybody";
const rest = "and whoever comes on a Sunday learns more";

test.each([
	`"${long}"`,
	`“${long}”`,
	`‘${long}’`,
	`'${long}'`,
	`«${long}»`,
	`‹${long}›`,
	`„${long}“`,
	`‘it doesn’t matter, since ${long}’`,
	`'it doesn't matter, since ${long}'`,
	`"${short}", says the mayor, "${rest}"`,
	`"${short}," she said, "${rest}"`,
	`“${short}”, the mayor of Aville explained, “${rest}”`,
	`‘${short}’, he went on, ‘${rest}’`,
	`"${short}", she adds: "${rest}"`,
])("%s is found as one", (quotation) => {
	expect(inParagraph("quotation-length", `She explains: ${quotation}.[^city-plan]`)).toEqual([quotation]);
});

test.each([
	`"${short}", says the mayor. The plan tells of "${rest}"`,
	`"${short}", and in the plan "${rest}"`,
	"the cities' plans for all their libraries and schools, as well as the teachers' and the pupils' own ones",
	"’s-Hertogenbosch reads with all its libraries and schools, and it’s the mayors’ own wish to go on",
	"'s-Hertogenbosch reads with all its libraries and schools, as the mayors' plan of the last year says",
	"“The Plan for a Learning City of All Ages and All Its Neighbourhoods and Schools and Libraries”",
])("%s is right", (words) => {
	expect(inParagraph("quotation-length", `She explains: ${words}.[^city-plan]`)).toEqual([]);
});
