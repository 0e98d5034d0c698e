import { expect, test } from "vitest";
import { cityHeadings } from "../../../../src/schemas/city.ts";
import { city, interview, rulesOn, theme, underlined } from "./problems.ts";

const first = `## ${cityHeadings[0].text}`;

test.each([
	[city, first, `Aville reads.[^city-plan]\n\n${first}`, "Aville reads.[^city-plan]"],
	[city, first, `- Aville reads.[^city-plan]\n\n${first}`, "- Aville reads.[^city-plan]"],
	[interview, "## The first step", "She spoke.\n\n## The first step", "She spoke."],
])("%s: a text above the first heading is found", (path, right, wrong, passage) => {
	expect(underlined("text-before-heading", path, right, wrong)).toEqual([passage]);
});

test("a theme may have a text above its first heading", () => {
	expect(rulesOn(theme, "everyone to read.\n", "everyone to read.\n\n## More\n\nThey do.\n")).toEqual([]);
});

const reviewed = "reviewed: 2026-01-15";
const leftOut = (...headings: string[]) => `leftOut:\n${headings.map((text) => `  - ${text}\n`).join("")}${reviewed}`;

test("each heading that is there and said to be left out is found", () => {
	const texts = cityHeadings.map(({ text }) => text);
	expect(underlined("heading-left-out", city, reviewed, leftOut(texts[1]!, texts[2]!))).toEqual([texts[1], texts[2]]);
	expect(underlined("heading-left-out", city, reviewed, leftOut(...texts))).toHaveLength(texts.length);
});

test("a heading that is left out is right", () => {
	const { text, depth } = cityHeadings[1];
	const section = `${"#".repeat(depth)} ${text}\n\nFew children visit the library.[^city-plan]\n\n`;
	expect(rulesOn(city, section, "")).toEqual(["heading-missing"]);
	expect(underlined("heading-left-out", city, reviewed, leftOut("Challenges"))).toEqual([]);
});
