import { describe, expect, test } from "vitest";
import { contentFrom, exampleContent } from "../../../../src/check/example-content.ts";
import { compare, type Review } from "../../../../src/check/review/compare.ts";
import { reviewReport } from "../../../../src/check/review/report.ts";
import { city, control, hostileContent } from "../hostile-content.ts";

const example = contentFrom(exampleContent);

/** The example content with a text in the place of another in its city. */
const withCity = (from: string, to: string) => {
	expect(city).toContain(from);
	return contentFrom(new Map(exampleContent).set("cities/aville.md", Buffer.from(city.replace(from, () => to))));
};

const source = "city-plan: Plan for a Learning Aville, City of Aville, 2024-05-01, https://aville.example/plan";
const planned = withCity("Few children visit", "Many children will visit");

test("a review of nothing is a sentence", () => {
	expect(reviewReport(compare(example, example), "text")).toBe("0 pages added, 0 changed, 0 removed.\n");
});

describe("A review as text", () => {
	test("marks what changed in a sentence, with title, publisher, date and address of its sources", () => {
		expect(reviewReport(compare(planned, example), "text")).toContain(`
  line 52: "[-Many-]{+Few+} children [-will -]visit the library."
      !! A plan may have become a fact: "will" is gone.
      ${source}
`);
	});

	test("counts at its head what a reviewer must not miss", () => {
		const printed = reviewReport(compare(example, withCity("value: 48210", "value: 84210")), "text");
		expect(printed).toContain("!! 1 statement changed while the source stood still.\n");
		expect(printed).toContain("      !! The statement changed, and the source is the same.\n");
	});

	test("says that a changed date made no new source", () => {
		const dated = city.replace("value: 48210", "value: 84210").replace("date: 2024-05-01", "date: 2021-05-01");
		const changed = contentFrom(new Map(exampleContent).set("cities/aville.md", Buffer.from(dated)));
		expect(reviewReport(compare(example, changed), "text")).toContain(`
      !! The statement changed, and no source came to it. Only what is said of the source changed, or one is gone.
      was: ${source}
      now: ${source.replace("2024", "2021")}
`);
	});

	test("says which source came and which went", () => {
		const with2 = (ids: string) =>
			withCity("    asOf: 2024-05\n    source: city-plan\n", `    asOf: 2024-05\n    source: [${ids}]\n`);
		const printed = reviewReport(compare(with2("city-plan"), with2("city-plan, library-report")), "text");
		expect(printed).toContain(`
  line 23, people: "office: mayor, name: Maija Esimerkki, asOf: 2024-05"
      ${source}
      now: library-report: A year in the library, Aville Library, undated, https://aville.example/library
`);
	});

	test("prints a new page as a whole", () => {
		const without = new Map(exampleContent);
		without.delete("interviews/aville-mayor.md");
		const printed = reviewReport(compare(contentFrom(without), example), "text");
		for (const words of [
			'interviews/aville-mayor.md ("The mayor of Aville on reading")',
			'line 7, speakers: "name: Maija Esimerkki, role: Mayor"',
			'"## The first step {#first-step}"',
			'"The mayor began with the opening hours.',
			'new quotation "A closed door teaches nobody"',
			"aville-radio: Sundays in the library, Aville Radio, 2025-04-10, https://radio.aville.example/sundays",
		])
			expect(printed).toContain(words);
	});

	test("says so where nothing but the form differs", () => {
		const printed = reviewReport(compare(example, withCity("name: Aville", 'name: "Aville"')), "text");
		expect(printed).toContain("Only its form");
	});
});

describe("A review as Markdown", () => {
	test("has the same in a table, the sources beside the sentence, with addresses that lead there", () => {
		const printed = reviewReport(compare(example, planned), "markdown");
		expect(printed).toMatch(
			/^\| Where \| What \| Sources \|\n\|---\|---\|---\|\n\| line 52 \| “<del>Few<\/del><ins>Many<\/ins> children <ins>will <\/ins>visit the library\.” \| city-plan: Plan for a Learning Aville, City of Aville, 2024-05-01, <https:\/\/aville\.example\/plan> \|/m,
		);
	});

	test.each([
		["https://example.org/x", "<https://example.org/x>"],
		["https://example.org/Aville_(city).", "<https://example.org/Aville_(city)>."],
		["https://example.org/a|b`c", "<https://example.org/a%7Cb>&#96;c"],
		["https://user@exämple.org/<b>", "<https://user@xn--exmple-cua.org/>&#60;b&#62;"],
		["[words](https://example.org/y)", "&#91;words&#93;&#40;<https://example.org/y>&#41;"],
		["@everyone **now** <script>", "&#64;everyone &#42;&#42;now&#42;&#42; &#60;script&#62;"],
		["javascript:alert(1)", "javascript:alert&#40;1&#41;"],
	])("prints %s so that it leads where it says, and does nothing else", (words, printed) => {
		const review = compare(example, withCity("The library opens on Sundays.", `See ${words} for the hours.`));
		expect(reviewReport(review, "markdown")).toContain(printed);
	});

	test("stays small enough for a summary, and says how many passages it leaves out", () => {
		const page = (text: string) =>
			contentFrom(new Map(exampleContent).set("themes/reading.md", Buffer.from(`---\ntitle: Reading\n---\n\n${text}`)));
		const many = reviewReport(compare(example, page("New. ".repeat(2000))), "markdown");
		expect(many).toMatch(/And \d+ passages more: npm run review prints them\./);
		const long = reviewReport(compare(example, page(`${"&".repeat(160_000)}\n\nShort.`)), "markdown");
		expect(/And \d+ passages? more/.test(long)).toBe(true);
		expect(long.includes("Short.")).toBe(true);
		for (const printed of [many, long]) expect(Buffer.byteLength(printed)).toBeLessThan(1_000_000);
	});
});

test("no mass of other changes hides a flag from whoever reads the summary", () => {
	const mass = `---\ntitle: A\ndescription: B\n---\n\n${"New. ".repeat(3000)}`;
	const changed = new Map(exampleContent)
		.set("themes/a.md", Buffer.from(mass))
		.set("cities/aville.md", Buffer.from(city.replace("value: 48210", "value: 84210")));
	const printed = reviewReport(compare(example, contentFrom(changed)), "markdown");
	expect(printed).toContain("<del>48210</del><ins>84210</ins>");
});

test("an altered quotation is flagged, with its words marked", () => {
	const voice = Buffer.from(exampleContent.get("interviews/aville-mayor.md")!).toString();
	const altered = voice.replace('"A closed door', '"An open door');
	const changed = contentFrom(new Map(exampleContent).set("interviews/aville-mayor.md", Buffer.from(altered)));
	const review = compare(example, changed);
	expect(reviewReport(review, "text")).toContain(
		'  line 25: quotation "[-A closed-]{+An open+} door teaches nobody"\n      !! A quotation was altered.\n',
	);
	expect(reviewReport(review, "markdown")).toContain(
		"quotation “<del>A closed</del><ins>An open</ins> door teaches nobody”",
	);
});

test("all three forms tell the same", () => {
	const text = city
		.replace("value: 48210", "value: 84210")
		.replace("awards:\n", "awards:\n  - year: 2013\n    source: city-plan\n")
		.replace("Few children", "Some children")
		.replace("publisher: Aville Library", "publisher: Library");
	const review = compare(example, contentFrom(new Map(exampleContent).set("cities/aville.md", Buffer.from(text))));
	const { changed } = JSON.parse(reviewReport(review, "json")) as Review;
	const lines = changed.flatMap(({ facts, sentences }) => [...facts, ...sentences]).map(({ new: now }) => now!.line);
	expect(lines).toHaveLength(4);
	for (const format of ["text", "markdown"] as const) {
		const places = [...reviewReport(review, format).matchAll(/\bline (\d+)/g)].map(([, line]) => Number(line));
		expect(places).toEqual(lines);
	}
});

test.each(["text", "markdown"] as const)(
	"nothing of a stranger's is obeyed by whoever reads a review as %s",
	(format) => {
		const printed = reviewReport(compare(example, contentFrom(hostileContent)), format);
		expect(printed).toContain("added");
		expect(printed).not.toMatch(control);
	},
);
