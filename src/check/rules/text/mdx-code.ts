import type { Rule } from "../../rule.ts";

const isComment = (value = "") => /^\s*\/\*[\s\S]*\*\/\s*$/.test(value);

export const mdxCode: Rule = {
	id: "mdx-code",
	title: "Code in a maintainers' page",
	why: "Content is data, and nothing in it runs while the site is built. `import`, `export` and expressions in braces are code, which readers would see as these letters.",
	repair: "Write it as text, or as a component with plain attributes.",
	severity: "error",
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
				message: `This is ${what}, and content holds no code: nothing of it would run.`,
				suggestion: "Write what readers should see, or make a component of it in `src/components/`.",
			};
		}
	},
};
