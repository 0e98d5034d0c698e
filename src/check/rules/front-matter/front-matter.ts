import type { Rule } from "../../rule.ts";

export const frontMatter: Rule = {
	id: "front-matter",
	title: "Facts without their two lines of hyphens",
	why: "The facts stand between two lines of three hyphens. Without them nothing tells facts from text.",
	repair: "Begin the file with a line `---`, and put another `---` after the last fact.",
	severity: "error",
	translations: "too",
	example: { file: "themes/reading.md", right: "  - books\n---\n", wrong: "  - books\n" },
	*check(file) {
		if (!file.isText || file.frontMatter) return;
		const text = file.text!;
		const first = text.search(/\S/);
		const isOpened = /^---[ \t]*(?:\r\n?|\n)/.test(text);
		const isLate = !isOpened && /^\s*---[ \t]*\r?\n/.test(text);
		const isAlmost = /^\s*(?:--|----+|—+|–+|\+\+\+|\.\.\.)[ \t]*\r?\n/.test(text);
		const closing = isOpened ? /^(?:--|----+|—+|–+|\*\*\*+|___+|\.\.\.)[ \t]*$/m.exec(text.slice(3)) : undefined;
		if (closing) {
			const start = closing.index + 3;
			const span = { start, end: start + closing[0].length };
			yield {
				span,
				message: `The facts have to end with three hyphens, and this line is \`${closing[0].trim()}\`.`,
				suggestion: "Write `---`.",
				fix: [{ ...span, text: "---" }],
			};
			return;
		}
		const message = isOpened
			? "The facts begin with `---` and never end: the second line of three hyphens is missing."
			: isLate
				? "Something stands before the first `---`: the facts must begin in the first line."
				: isAlmost
					? "The first line must be three plain hyphens, and it is not quite."
					: "The file does not begin with `---`, so it has no facts.";
		yield {
			span: { start: Math.max(0, first), end: Math.max(0, first) + 3 },
			message,
			suggestion: isOpened
				? "Put a line `---` after the last fact."
				: "Make `---` the first line, and put a line `---` after the last fact.",
			...(isLate && { fix: [{ start: 0, end: first, text: "" }] }),
		};
	},
};
