import type { Rule } from "../../rule.ts";

const link = "Write `[words](../cities/cork.md)`: no space between the brackets, none in the address, and both closed.";
const mark = "Write the mark of a source as `[^id]`.";
const closed = "Close it, take it away, or put a backslash before a sign that is meant as it stands.";

/** What is left in a text where signs were meant as Markdown and not read as such, and what to write instead. */
const leftovers: [signs: RegExp, suggestion: string][] = [
	[
		/!\[(?!\^)[^\]\n]*\]?(?:\([^)\n]*\)?)?/g,
		'Write `![What it shows](../media/name.jpg "Photo: Name, CC BY 4.0")`, without spaces in the name and with straight quotation marks.',
	],
	[/\[\[[^\]\n]*\]{0,2}/g, link],
	[/\[\^(?![^[\]\n]*\])[\w-]*|[({] ?\^[\w-]+ ?[)}]?|\[ +\^[\w-]+ *\]|\[[\w-]+\^\]/g, mark],
	[
		/\[[^\]\n]{0,200}\][ \t]?\((?:(?=[^\s)]{0,200}(?:[/#]|\.\w\w))(?:[^)\n]{0,500}\)|\S*))|\]\(|\([^()\n]{1,200}\)\[[^\]\s]*[/#][^\]\n]*\]/g,
		link,
	],
	[
		/[¹²³⁴-⁹⁰]+(?<!(?:(?<!\p{L})\p{L}{1,2}|[⁻⁺\d])[¹²³⁴-⁹⁰]+)|(?<=\p{Ll})[†‡]|\[\d{1,3}\]/gu,
		`${mark} Numbers come by themselves.`,
	],
	[/\*\*|__|~~|`|(?<![\w*])\*(?=[^\s*])|(?<=\p{L}{2}|[.,;!?])\*(?![\w*])|(?<![\w_])_(?=[^\W_])/gu, closed],
	[
		/^\|.*\|[ \t]*$/gm,
		"Put a line of hyphens below the first line of a table, `| --- | --- |`, and an empty line before it.",
	],
	[
		/(?:^|[ \t])[•‣⁃▪●○■➢](?=\s)|^[→►✓✔](?=[ \t])|^[·–—o](?=[ \t])(?=[^\n]*\n[·–—o][ \t])|(?<=^[·–—o] [^\n]*\n)[·–—o](?=[ \t])|^[·•▪](?=\p{L})/gmu,
		"Begin each line of a list with `- `.",
	],
];

export const markdownUnread: Rule = {
	id: "markdown-unread",
	title: "Markdown that was not read as such",
	why: "A bracket too few, a space too many, or signs of another program: readers see the signs themselves, or a grey box in the place of a paragraph.",
	repair: "Close what is open, and write links, marks of sources and lists as the other files do.",
	severity: "error",
	translations: "too",
	example: { file: "themes/reading.md", right: "everyone to read", wrong: "everyone to **read" },
	*check(file, content) {
		const { body, text } = file;
		const ids = new Set(content.sourceIds(file));
		for (const { node, span } of body.nodes) {
			const raw = text!.slice(span.start, span.end);
			const indent = raw.search(/\S/);
			if (node.type === "code" && !/^(?:`{3}|~{3})/.test(raw)) {
				yield {
					span: { start: span.start + indent, end: span.end },
					message:
						"The line begins with four spaces or a tab, which makes code of it: readers would see it in a grey box.",
					suggestion: "Begin it without spaces.",
				};
			} else if (node.type === "code" && !/\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(raw)) {
				yield {
					span: { start: span.start, end: span.start + 3 },
					message: `\`${raw.slice(0, 3)}\` begins a piece of code that never ends: all that follows is taken for code.`,
					suggestion: "Take the line away, or put the same signs on a line behind the code.",
				};
			} else if (node.type === "heading" && !raw.startsWith("#")) {
				yield {
					span,
					message: "The line of hyphens or equals signs below these words makes a heading of them.",
					suggestion: "Leave an empty line between the two. A heading is written as `## Words`.",
				};
			}
			if (node.type !== "text") continue;
			// Addresses, and signs behind a backslash, are meant as they stand.
			const plain = raw.replace(/\\(?!\s)[\W_]|https?:\/\/\S+/g, (signs) => " ".repeat(signs.length));
			const found: [at: number, signs: string, suggestion: string][] = [];
			for (const [signs, suggestion] of leftovers) {
				for (const { index, 0: sign } of plain.matchAll(signs)) found.push([index, sign, suggestion]);
			}
			for (const { index, 0: sign, 1: id = "" } of plain.matchAll(/\[([\w-]+)\]/g)) {
				if (ids.has(id)) found.push([index, sign, `Write \`[^${id}]\`.`]);
			}
			let last = 0;
			for (const [index, sign, suggestion] of found.sort(([a], [b]) => a - b)) {
				if (index < last) continue;
				last = index + sign.length;
				const start = span.start + index + sign.length - sign.trimStart().length;
				const shown = sign.trim().replaceAll("`", "ˋ");
				yield {
					span: { start, end: span.start + last },
					message: `${sign.includes("`") ? "The back tick" : `\`${shown.slice(0, 60)}\``} was not read as Markdown, and readers would see the signs themselves.`,
					suggestion,
				};
			}
		}
	},
};
