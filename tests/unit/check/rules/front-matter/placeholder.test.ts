import { expect, test } from "vitest";
import { templateFiles } from "../../../../../src/authoring/templates.ts";
import { checkContent } from "../../../../../src/check/check-content.ts";
import { contentFrom, exampleContent, exampleDay } from "../../../../../src/check/example-content.ts";
import { newFile } from "../../../../../src/check/new-file.ts";

const problemsOf = (path: string, text: string) =>
	checkContent(contentFrom(new Map(exampleContent).set(path, Buffer.from(text))), (each) => each, new Set([path]))
		.problems;

/** The lines of a page, from 1, that the checker refuses as blanks. */
const blanksIn = (path: string, text: string) =>
	problemsOf(path, text)
		.filter(({ rule, severity }) => rule === "placeholder" && severity === "error")
		.map(({ line }) => line);

const linesWith = (text: string, words: string) =>
	text.split("\n").flatMap((line, i) => (line.includes(words) ? [i + 1] : []));

test.each([...templateFiles()])("%s: each of its blanks is an error", (path, text) => {
	const blanks = linesWith(text, "Write here:");
	expect(blanks.length).toBeGreaterThan(0);
	expect(blanksIn(path.replace("templates/", "").replace(".md", "/new.md"), text)).toEqual(blanks);
});

test.each([
	["cities/aville.md", "name: Aville", 'name: "Write here: the name"'],
	["cities/aville.md", "    name: Maija Esimerkki", "    name: 'Write here: the name'"],
	["cities/aville.md", "    asOf: 2024-05", '    asOf: "Write here: the day"'],
	["cities/aville.md", "themes:\n  - reading", 'themes:\n  - "Write here: a theme"'],
	["cities/aville.md", "## Challenges and goals", "## Write here: a heading"],
	["cities/aville.md", "Readers at a long table", "Write here: what it shows"],
	["cities/aville.md", "Photo: Maija Esimerkki", "Write here: who made it"],
	["interviews/aville-mayor.md", "{#next}\n\nA bus", "{#next}\n\n- Write here: what was said\n\nA bus"],
	["interviews/aville-mayor.md", "[Aville](", "[Write here: the page]("],
	["events/aville-conference.md", "place: Aville, Finland", "place: >-\n  Write here: the place"],
	["pages/about.mdx", "One city.", "Write here: how many."],
])("%s: a blank in place of %j is an error", (path, right, wrong) => {
	const text = Buffer.from(exampleContent.get(path)!)
		.toString()
		.replace(right, () => wrong);
	expect(blanksIn(path, text)).toEqual(linesWith(text, "Write here:"));
	expect(blanksIn(path, text)).toHaveLength(1);
});

test("a blank is found where the facts cannot be read", () => {
	const text = Buffer.from(exampleContent.get("themes/reading.md")!).toString();
	const broken = text.replace("title: Reading", 'title: "Write here: the name');
	expect(blanksIn("themes/reading.md", broken)).toEqual([2]);
});

test.each([
	[["city", "Beville", "--country", "FR"]],
	[["interview", "Talk", "--city", "aville", "--theme", "reading"]],
	[["theme", "Play"]],
])("npm run new -- %j: a key that is taken out of its comment and left empty is an error", (args) => {
	const { path, bytes } = newFile(args, contentFrom(exampleContent), exampleDay);
	const lines = bytes.toString().split("\n");
	const commented = lines.flatMap((line, i) => (/^\s*# \w+:/.test(line) ? [i] : []));
	expect(commented.length).toBeGreaterThan(0);
	const silent = commented.filter((start) => {
		const group = lines.findIndex((line, i) => i > start && !/^\s*# {3}\S/.test(line));
		const open = lines.map((line, i) => (i >= start && i < group ? line.replace("# ", "") : line));
		return problemsOf(path, open.join("\n")).every(({ rule }) => rule === "placeholder");
	});
	expect(silent.map((i) => lines[i])).toEqual([]);
});

const lastSentence = "The library opens on Sundays.[^library-report]";
const reminders = (words: string) =>
	problemsOf(
		"cities/aville.md",
		Buffer.from(exampleContent.get("cities/aville.md")!)
			.toString()
			.replace(lastSentence, () => words),
	).filter(({ rule }) => rule === "placeholder");

test.each([
	"TODO: say more.",
	"Say more (TODO).",
	"FIXME",
	"Lorem ipsum dolor sit amet.",
	"The plan is TBD.",
	"The plan is tbd.",
	"To be added.",
	"The plan is tbc.",
	"It has XXX readers.",
	"It has xxxx readers.",
	"It has ??? readers.",
	"It reads.[citation needed]",
	"It has [insert number] readers.",
	"[CITY] reads.",
])("%s is found", (words) => {
	expect(reminders(`${words} ${lastSentence}`)).toHaveLength(1);
});

test.each([
	"The programme EDUCACIÓN PARA TODO EL MUNDO reads, and so does “Libros para todo”.",
	"The Games of the XXX Olympiad and TBA Bank came.",
	"It asks [sic] [the city] why?? and [the name of the city](../interviews/aville-mayor.md).",
	"See [the plan](https://aville.example/xxx/TODO).",
	"The XX century.",
	"TBC Bank is here, and schools are to be added.",
])("%s is right", (words) => {
	expect(reminders(`${words} ${lastSentence}`)).toEqual([]);
});
