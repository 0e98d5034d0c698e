import { withoutComments } from "../../../model/translation.ts";
import type { Rule } from "../../rule.ts";

const tag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>|<!--/i;

/** What to write instead of each tag. */
const replacements = new Map(
	Object.entries({
		b: "Write `**bold**`.",
		strong: "Write `**bold**`.",
		i: "Write `*italic*`.",
		em: "Write `*italic*`.",
		a: "Write `[words](address)`.",
		img: 'Write `![What it shows](../media/name.jpg "Photo: Name, CC BY 4.0")`.',
		br: "Leave an empty line to begin a new paragraph.",
		p: "Leave an empty line to begin a new paragraph.",
		h2: "Write `## Heading`.",
		h3: "Write `### Heading`.",
		ul: "Begin each line of a list with `- `.",
		li: "Begin each line of a list with `- `.",
	}),
);

/** What to write instead of a piece of HTML. */
const advice = (html: string) => {
	if (html.startsWith("<!--")) return "Take it away. What maintainers should know belongs into the pull request.";
	return (
		replacements.get(/[a-z][a-z0-9]*/i.exec(html)?.[0].toLowerCase() ?? "") ?? "Write it in Markdown, or take it away."
	);
};

export const rawHtml: Rule = {
	id: "raw-html",
	title: "HTML in a text",
	why: "HTML can hold scripts and break a page. The site shows it as the letters it is made of.",
	repair: "Write it in Markdown: `**bold**`, `*italic*`, `[words](address)`, `- ` for lists.",
	severity: "error",
	translations: "too",
	example: { file: "themes/reading.md", right: "everyone to read", wrong: "<b>everyone</b> to read" },
	*check(file) {
		const opened = new Set<string>();
		for (const { node, span } of file.body.nodes) {
			const { type, name, value } = node;
			const plainTag = type.startsWith("mdxJsx") && name && /^[a-z]/.test(name) ? `<${name}>` : undefined;
			const html = type === "html" ? (value ?? "") : plainTag;
			if (html === undefined || (file.isTranslation && withoutComments(html).trim() === "" && html.includes("-->")))
				continue;
			const [, closing, tagName = ""] = /^<(\/?)([\w-]+)/.exec(html) ?? [];
			// An end tag belongs to the start tag that is reported already.
			if (closing && opened.has(tagName) && /^<[^<>]*>$/.test(html)) continue;
			opened.add(tagName);
			const shown = html.split(/[\r\n]/)[0]!.slice(0, 40);
			yield {
				span: { start: span.start, end: Math.min(span.end, span.start + shown.length) },
				message: html.startsWith("<!--")
					? file.isTranslation && !html.includes("-->")
						? "The comment never ends: all that follows is taken for a part of it."
						: "A comment is no text for readers, and the page leaves it out."
					: plainTag
						? `\`${shown}\` is HTML, and a maintainers' page holds Markdown and components only.`
						: `\`${shown}\` is HTML, which readers would see as these letters.`,
				suggestion: file.isTranslation && html.startsWith("<!--") ? "Close it with `-->`." : advice(html),
			};
		}
		for (const [key, value] of Object.entries(file.data)) {
			const html = [value].flat().find((text) => typeof text === "string" && tag.test(text));
			if (html === undefined) continue;
			const path = Array.isArray(value) ? [key, value.indexOf(html)] : [key];
			yield {
				span: file.frontMatter!.valueAt(path),
				message: `\`${key}\` holds HTML, which readers would see as these letters.`,
				suggestion: "Write plain text: the facts take no formatting.",
			};
		}
	},
};
