import type { Rule } from "../rule.ts";

const isComment = (value = "") => /^\s*\/\*[\s\S]*\*\/\s*$/.test(value);

export const mdxCode: Rule = {
	id: "mdx-code",
	title: "Code in a maintainers' page",
	why: "`import`, `export` and expressions in braces run while the site is built. A maintainer has to read them before anything is built with them.",
	repair:
		"Keep to text and components. If the code is meant, a maintainer looks at it and says so in the pull request.",
	severity: "warning",
	example: { file: "pages/about.mdx", right: "One city.", wrong: "{1 + 1} cities." },
	*check({ body, extension }) {
		if (extension !== ".mdx") return;
		for (const { node, span } of body.nodes) {
			const code = node.type === "mdxjsEsm" || (/^mdx.*Expression$/.test(node.type) && !isComment(node.value));
			const attribute = node.attributes?.find(
				({ type, value }) => type !== "mdxJsxAttribute" || typeof value === "object",
			);
			if (!code && !attribute) continue;
			const what =
				node.type === "mdxjsEsm"
					? /^\s*export/.test(node.value ?? "")
						? "an `export`"
						: "an `import`"
					: "an expression";
			yield {
				span,
				message: `This is ${what}: code that runs while the site is built, for a maintainer to read first.`,
				suggestion: "Write it as text or as a component with plain attributes, or ask a maintainer to look at it.",
			};
		}
	},
};
