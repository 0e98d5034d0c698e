import type { Rule } from "../../rule.ts";

export const mdxSyntax: Rule = {
	id: "mdx-syntax",
	title: "A text that cannot be read",
	why: "In a maintainers' page, braces and tags are code: one that is not closed ends the build.",
	repair: "Close what is open, or write `\\{` and `\\<` for the signs themselves.",
	severity: "error",
	translations: "too",
	example: { file: "pages/about.mdx", right: "One city.", wrong: "One {city." },
	*check({ body: { fault } }) {
		if (!fault) return;
		yield {
			span: fault.span,
			message:
				fault.kind === "depth"
					? "Lists and quotations stand in one another too deeply to be read."
					: `The text cannot be read as MDX: ${fault.message
							.replace(/^\d+:\d+:\s*/, "")
							.replace(/\s*\([^()]*\)\s*$/, "")
							.replace(/\.?$/, ".")}`,
			suggestion:
				fault.kind === "depth"
					? "Begin each line with one list sign, or two."
					: "Close every brace and tag, or write `\\{` and `\\<` for the signs themselves.",
		};
	},
};
