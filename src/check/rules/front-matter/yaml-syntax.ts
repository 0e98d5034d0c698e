import type { Rule } from "../../rule.ts";

/** The error codes of the parser in an author's words: what is wrong, and what to write. */
const explanations: Record<string, [string, string]> = {
	TAB_AS_INDENT: ["The line is indented with a tab", "Indent with two spaces a level."],
	BAD_INDENT: [
		"The line does not stand under the right key, or a list opened with `[` is not closed",
		"Indent two spaces a level, and close each bracket.",
	],
	MISSING_CHAR: ["A quotation mark, colon or bracket is missing", "Close what is open, and put `: ` after each key."],
	UNEXPECTED_TOKEN: [
		"The line cannot be read here",
		"Put text that holds `:` or begins with a sign into quotation marks.",
	],
	BLOCK_AS_IMPLICIT_KEY: [
		"There are two colons in the line, or its indentation is off",
		'Put text that holds `: ` into quotation marks: `title: "Cork: a portrait"`.',
	],
	MULTILINE_IMPLICIT_KEY: ["A key runs over two lines: its colon is missing", "Write `key: value` in one line."],
	BAD_SCALAR_START: ["A value begins with a sign that means something to YAML", "Put the value into quotation marks."],
	BAD_DQ_ESCAPE: [
		"A backslash inside quotation marks means something to YAML",
		"Write it twice, or use single quotation marks.",
	],
	BAD_ALIAS: ["A value begins with `*` or `&`", "Put the value into quotation marks."],
	BAD_COLLECTION_TYPE: ["A list and a group of keys are mixed", "Begin every entry of a list with `- `."],
	MULTIPLE_DOCS: [
		"A line `---` or `...` stands among the facts",
		"Keep one `---` at the top and one after the last fact.",
	],
};

/** Errors that never follow from an earlier one. Every other may. */
const independentCodes = new Set(["TAB_AS_INDENT", "BAD_SCALAR_START", "BAD_DQ_ESCAPE", "BLOCK_AS_IMPLICIT_KEY"]);

/** Quotation marks in the line that are not what they seem, and what to write. */
function quotationFault(line: string): [string, string] | undefined {
	if (/:\s+'[^']*\w'[\p{L}]/u.test(line)) {
		return [
			"The text begins with `'`, and the apostrophe in it ends it",
			'Put the text into double quotation marks: `"Cork\'s way"`.',
		];
	}
	return /:\s+[“”„‘«]/.test(line)
		? [
				"The quotation marks are curly, and YAML knows straight ones only",
				'Write straight ones around the text: `"Cork: a portrait"`.',
			]
		: undefined;
}

const unclosed: [string, string] = [
	"A quotation mark or bracket is opened here and not closed",
	"Close it at the end of the value, or put the whole value into quotation marks.",
];

export const yamlSyntax: Rule = {
	id: "yaml-syntax",
	title: "Broken YAML",
	why: "The facts are written in YAML: `key: value`, with two spaces for each level. Where that is broken, none of them can be read.",
	repair:
		"Look at the line and the one before it: a colon, a quotation mark, a hyphen or two spaces are missing or too many.",
	severity: "error",
	translations: "too",
	example: { file: "themes/reading.md", right: "title: Reading", wrong: "title: Reading: a start" },
	*check(file) {
		const faults = file.frontMatter?.faults.filter(({ kind }) => kind === "syntax" || kind === "depth") ?? [];
		let lastLine = Number.NEGATIVE_INFINITY;
		for (const { detail, kind, start, end } of faults) {
			// Error cascade: after one slip a parser reports the lines that follow it as well.
			const { line } = file.placeOf(start);
			if (line - lastLine < 4 || (lastLine > 0 && !independentCodes.has(detail))) continue;
			lastLine = line;
			const [what, how] =
				kind === "depth"
					? [
							"Lists and brackets stand in one another too deeply to be read",
							"Write one key a line, as the other files do.",
						]
					: detail === "UNCLOSED"
						? (quotationFault(file.lineAround(start)) ?? unclosed)
						: (quotationFault(file.lineAround(start)) ??
							explanations[detail] ?? ["The line cannot be read", "Compare it with the same key in another file."]);
			yield {
				span: { start, end },
				message: `${what}, so the facts of this file cannot be read.`,
				suggestion: `${how} The facts are checked once this is mended.`,
			};
		}
	},
};
