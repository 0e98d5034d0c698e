import { expect, test } from "vitest";
import { contentFrom, translatedContent } from "../../../../src/check/example-content.ts";
import { compare } from "../../../../src/check/review/compare.ts";
import { reviewReport } from "../../../../src/check/review/report.ts";

const voice = "interviews/aville-mayor.md";
const french = "fr/interviews/aville-mayor.md";
const text = (path: string) => Buffer.from(translatedContent.get(path)!).toString();

/** The review of the example content in two languages with some passages in place of others. */
function review(...edits: [path: string, right: string, wrong: string][]) {
	const files = new Map(translatedContent);
	for (const [path, right, wrong] of edits) {
		const before = Buffer.from(files.get(path)!).toString();
		if (!before.includes(right)) throw new Error(`"${right}" does not stand in ${path}.`);
		files.set(path, Buffer.from(before.replace(right, () => wrong)));
	}
	return compare(contentFrom(translatedContent), contentFrom(files));
}

const change: [string, string, string] = [voice, "A bus with books will follow", "Two buses with books will follow"];

test("a change in English names the translations that it leaves behind", () => {
	const changes = review(change);
	expect(changes.leftBehind).toEqual([{ path: voice, section: "What comes next", isGone: false, languages: ["fr"] }]);
	expect(reviewReport(changes, "text")).toContain(
		`${voice}: this leaves 1 translation of "What comes next" behind: fr`,
	);
	expect(review([voice, "A bus with books", "A *bus* with books"]).leftBehind).toEqual([]);
});

test("a section that is gone in English is named as well", () => {
	const [, section] = /(## What comes next[\s\S]*)/.exec(text(voice))!;
	expect(reviewReport(review([voice, section!, ""]), "text")).toContain(
		`${voice}: this leaves 1 translation of "What comes next" without an English text: fr`,
	);
});

test("a mark that changed without its text is flagged, and one that changed with it is not", () => {
	const stamp: [string, string, string] = [french, "  next: ceeae9d6", "  next: 00abcdef"];
	const changes = review(stamp);
	expect(changes.restamped).toEqual([{ path: french, keys: ["next"] }]);
	const printed = reviewReport(changes, "markdown");
	expect(printed).toContain("1 translation marked as current without a change of its text.");
	expect(printed).toContain("marked as current without a change of its text: “next”");
	expect(review(stamp, [french, "Un bus rempli", "Deux bus remplis"]).restamped).toEqual([]);
});

test("a changed translation is shown like other texts, with the sources of its English page, and without marks and comments", () => {
	const printed = reviewReport(
		review(
			[french, "Un bus rempli de livres suivra.", "Deux bus suivront.\n\n<!-- Two buses -->\n\n"],
			[french, "  next: ceeae9d6", "  next: 00abcdef"],
		),
		"text",
	);
	expect(printed).toContain("0 pages added, 1 changed, 0 removed.");
	expect(printed).toContain('"Deux bus suivront."');
	expect(printed).toContain("aville-radio: Sundays in the library, Aville Radio");
	expect(printed).not.toMatch(/00abcdef|Two buses|which is not in the list/);
});
