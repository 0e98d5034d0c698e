import type { Rule } from "../../rule.ts";

export const lineEnds: Rule = {
	id: "line-ends",
	title: "Windows line ends",
	why: "The page comes out right, but every line of the file would look changed to whoever compares versions.",
	repair: "Run `npm run check -- --fix`. Git also mends it by itself when the file is added.",
	severity: "warning",
	translations: "too",
	example: { file: "themes/reading.md", right: "title: Reading\n", wrong: "title: Reading\r\n" },
	*check(file) {
		if (!file.isText) return;
		const ends = [...file.text!.matchAll(/\r\n?/g)];
		const [first] = ends;
		if (!first) return;
		yield {
			span: { start: first.index, end: first.index + 1 },
			message: `${ends.length === 1 ? "A line ends" : `${ends.length} lines end`} as on Windows (CR LF), where the other files have a plain line feed.`,
			suggestion: "Set the editor to line ends of the kind LF.",
			fix: ends.map(({ index, 0: end }) => ({ start: index, end: index + end.length, text: "\n" })),
		};
	},
};
