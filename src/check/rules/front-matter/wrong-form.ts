import { descriptionOf } from "../../../authoring/schema-introspection.ts";
import type { SchemaIssue } from "../../read/schema-issues.ts";
import type { Rule } from "../../rule.ts";
import { placeInWords, quoteValue, sentence } from "../../wording.ts";

/** What the schema requires, in its own words, or in ours where they are zod's. */
function requirement({ message, value }: SchemaIssue): string {
	const limit = /^Too (?:big|small): expected (\w+) to (?:be|have) ([<>]=?)(-?[\d.]+)/.exec(message);
	if (!limit) return message.startsWith("Invalid") ? "does not have the right form" : message;
	const [, , sign, bound] = limit;
	const most = sign!.startsWith("<") ? "at most" : sign === ">" ? "more than" : "at least";
	if (Array.isArray(value)) return `must have ${most} ${bound} ${bound === "1" ? "entry" : "entries"}`;
	return typeof value === "string" ? `must be ${most} ${bound} characters long` : `must be ${most} ${bound}`;
}

export const wrongForm: Rule = {
	id: "wrong-form",
	title: "A value of the wrong form",
	why: "Names have to fit into lists, addresses have to lead somewhere, and a place has to lie on the globe.",
	repair: "Write it in the form that the message names.",
	severity: "error",
	translations: "too",
	example: { file: "cities/aville.md", right: "url: https://aville.example/plan", wrong: "url: aville.example/plan" },
	*check({ issues, frontMatter }) {
		for (const issue of issues) {
			if (issue.kind !== "form") continue;
			const { path, value, schema } = issue;
			const span = frontMatter!.valueAt(path);
			const trimmed = typeof value === "string" && value !== value.trim() && value.trim() !== "";
			yield {
				span,
				message: `${sentence(placeInWords(path))} ${requirement(issue)}${typeof value === "object" ? "" : `, and it is ${quoteValue(value)}`}.`,
				suggestion: trimmed
					? "Take the spaces at its ends away."
					: typeof value === "number"
						? `Look it up in the source: a digit, a point or a sign may be wrong. ${descriptionOf(schema)}`.trim()
						: descriptionOf(schema) || "Write it in the form that the message names.",
			};
		}
	},
};
