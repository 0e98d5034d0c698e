import type { Rule } from "../../rule.ts";

export const yamlFeature: Rule = {
	id: "yaml-feature",
	title: "More YAML than the facts need",
	why: "Anchors, aliases, tags and keys that are lists let two programs read the same file in two ways.",
	repair: "Write the value out. Put text that begins with `&`, `*` or `!` into quotation marks.",
	severity: "error",
	translations: "too",
	example: { file: "themes/reading.md", right: "title: Reading", wrong: "title: &name Reading" },
	*check({ frontMatter }) {
		for (const { kind, detail, start, end } of frontMatter?.faults ?? []) {
			if (kind !== "feature") continue;
			const list = detail === "no list of keys";
			yield {
				span: { start, end },
				message: list
					? "The facts must be keys with values, and this is something else."
					: `YAML reads this as ${detail === "key that is no word" ? "a" : "an"} ${detail}, which facts do without: the file cannot be read safely.`.replace(
							"an tag",
							"a tag",
						),
				suggestion: list
					? "Write one `key: value` a line."
					: "Write the value out, in quotation marks if it begins with `&`, `*` or `!`.",
			};
		}
	},
};
