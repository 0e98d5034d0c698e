import { expect, test } from "vitest";
import { SourceFile } from "../../../src/check/read/source-file.ts";
import { sectionsOf, setHeading, setSection } from "../../../src/editor/sections.ts";
import { cityHeadings } from "../../../src/schemas/city.ts";

const front = "---\nname: Aville\n---\n";
const file = (text: string, path = "cities/aville.md") => new SourceFile(path, new TextEncoder().encode(text));
const [vision, goals, plan, policy, practice] = cityHeadings.map(({ depth, text }) => `${"#".repeat(depth)} ${text}`);
const [visionKey, , , policyKey, practiceKey] = cityHeadings.map(({ text }) => text) as [
	string,
	string,
	string,
	string,
	string,
];

test("a city has a section for each heading of the network, whether or not it stands there", () => {
	const sections = sectionsOf(file(`${front}\n${goals}\n\nWords.\n\n## Own\n\nMore.\n`));
	expect(sections.map(({ key, text }) => [key, text])).toEqual([
		[cityHeadings[0].text, ""],
		[cityHeadings[1].text, "Words."],
		[cityHeadings[2].text, ""],
		[cityHeadings[3].text, ""],
		[cityHeadings[4].text, ""],
		["own-1", "More."],
	]);
});

test("headings come with their first words, in their order and with the one above them, and go with the last", () => {
	let text = front;
	text = setSection(file(text), practiceKey, "Practice.");
	expect(text).toBe(`${front}\n${plan}\n\n${practice}\n\nPractice.\n`);
	text = setSection(file(text), visionKey, "Vision.");
	expect(text).toBe(`${front}\n${vision}\n\nVision.\n\n${plan}\n\n${practice}\n\nPractice.\n`);
	text = setSection(file(text), policyKey, "Policy.");
	expect(text).toBe(`${front}\n${vision}\n\nVision.\n\n${plan}\n\n${policy}\n\nPolicy.\n\n${practice}\n\nPractice.\n`);
	text = setSection(file(text), policyKey, "");
	expect(text).toBe(`${front}\n${vision}\n\nVision.\n\n${plan}\n\n${practice}\n\nPractice.\n`);
	expect(setSection(file(text), visionKey, " ")).toBe(`${front}\n${plan}\n\n${practice}\n\nPractice.\n`);
});

test("a changed section leaves what stands around it, with its line ends", () => {
	const text = `${front}\n${vision}\n\nOne.\n\n${goals}\n\nTwo.  \n\n\n## Own\nThree.\n\n\n`.replaceAll("\n", "\r\n");
	const changed = setSection(file(text), visionKey, "A\nB");
	expect(changed).toBe(text.replace("One.", "A\r\nB"));
});

test("an interview has a field for each of its points, and for what stands before them", () => {
	const text = "---\ntitle: A\n---\n\nBefore.\n\n## One {#one}\n\nFirst.\n\n> ## No heading of the page\n";
	const talk = file(text, "interviews/a.md");
	expect(sectionsOf(talk).map(({ key, heading }) => [key, heading?.anchor])).toEqual([
		["lead", undefined],
		["own-0", "one"],
	]);
	expect(setSection(talk, "lead", "Other.")).toBe(text.replace("Before.", "Other."));
	expect(setHeading(talk, "own-0", "Two", "two")).toBe(text.replace("One {#one}", "Two {#two}"));
	expect(setHeading(talk, undefined, "Next", "next")).toBe(`${text}\n## Next {#next}\n`);
});

test("a translation has the headings of its English file, by their anchors, each in its place", () => {
	const english = file(
		"---\ntitle: A\n---\n\nBefore.\n\n## One {#one}\n\nFirst.\n\n## Two {#two}\n\nSecond.\n",
		"interviews/a.md",
	);
	const french = (text: string) => file(text, "fr/interviews/a.md");
	let text = "---\n---\n";
	const keys = () => sectionsOf(french(text), english).map(({ key, text: words }) => [key, words]);
	expect(keys()).toEqual([
		["text", ""],
		["one", ""],
		["two", ""],
	]);
	text = setSection(french(text), "two", "Deuxième.", english);
	expect(text).toBe("---\n---\n\n## Two {#two}\n\nDeuxième.\n");
	text = setHeading(french(text), "two", "Deux", "two", english);
	text = setSection(french(text), "one", "", english, "Un");
	expect(text).toBe("---\n---\n\n## Un {#one}\n\n## Deux {#two}\n\nDeuxième.\n");
	text = setSection(french(text), "text", "Avant.", english);
	// The words of a heading stay when those below it go.
	text = setSection(french(text), "two", "", english);
	expect(text).toBe("---\n---\n\nAvant.\n\n## Un {#one}\n\n## Deux {#two}\n");
	expect(keys()).toEqual([
		["text", "Avant."],
		["one", ""],
		["two", ""],
	]);
});
