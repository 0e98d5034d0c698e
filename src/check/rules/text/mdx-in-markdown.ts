import type { Rule } from "../../rule.ts";

const statement = /^(?:import\s+[^\n]*\sfrom\s+["']|import\s+["']|export\s+(?:const|let|default|function|\{))/;
/** Braces with code in them. Words in braces, such as {sic}, are words. */
const expression =
	/\$\{[^{}\n]*\}|\{(?:\s*["'`/!([#.]|[{%]|[a-z]+[A-Z]\w*\}|[^{}\n]*(?:\w{2}\.\w|\w\(|[=<>+;[\]`]))[^{}\n]*\}?/;

export const mdxInMarkdown: Rule = {
	id: "mdx-in-markdown",
	title: "MDX in a Markdown file",
	why: "Authors' files are plain Markdown. Imports and braces do nothing there, and readers would see them as letters.",
	repair: "Write it as text. Components are for the maintainers' pages in content/pages/.",
	severity: "error",
	translations: "too",
	example: { file: "themes/reading.md", right: "Cities under", wrong: 'import Map from "./Map.astro"\n\nCities under' },
	*check({ body, extension }) {
		if (extension !== ".md") return;
		for (const { node, span, parent } of body.nodes) {
			if (node.type !== "text" || parent.type === "heading") continue;
			const value = node.value ?? "";
			const code = statement.exec(value) ?? expression.exec(value);
			if (!code) continue;
			yield {
				span: { start: span.start + code.index, end: Math.min(span.end, span.start + code.index + code[0].length) },
				message: `\`${code[0].split("\n")[0]!.slice(0, 40)}\` is MDX, and this file is Markdown: readers would see these letters.`,
				suggestion: "Write what readers should see, or take it away.",
			};
		}
	},
};
