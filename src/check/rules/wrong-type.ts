import { descriptionOf, typeOf } from "../../model/fields.ts";
import { named, sentence, shown } from "../naming.ts";
import type { Rule } from "../rule.ts";
import type { SchemaIssue } from "../schema-issues.ts";

const kinds: Record<string, string> = {
	string: "text",
	number: "a plain number",
	array: "a list, with `- ` before each entry",
	object: "a group of keys, indented below it",
	enum: "one word",
	literal: "one word",
	union: "an id or a list of ids",
};

/** A number that is only written with quotation marks or between its thousands: `48,210` is 48210, `8,47` may be either. */
function asNumber(value: unknown): string | undefined {
	if (typeof value !== "string") return undefined;
	if (/^-?\d+(?:\.\d+)?$/.test(value)) return value;
	return /^\d{1,3}(?:[\s,'’_]\d{3})+$/.test(value) ? value.replace(/\D/g, "") : undefined;
}

function remedy({ value, schema, path }: SchemaIssue): string {
	if (value === null) return "Write the value, or take the line away if it may be left out.";
	const type = typeOf(schema);
	if (type === "string" && typeof value !== "object")
		return `Put it into quotation marks: \`${path.at(-1)}: "${value}"\`.`;
	if (type === "number" && typeof value === "string") {
		const digits = asNumber(value);
		if (digits) return `Write \`${digits}\`, without separators or quotation marks.`;
		if (/^-?\d+,\d+$/.test(value)) return `Write a point, not a comma: \`${value.replace(",", ".")}\`.`;
	}
	if (type === "array" && typeof value !== "object") return `Write it below the key, after \`- \`: \`- ${value}\`.`;
	return descriptionOf(schema);
}

export const wrongType: Rule = {
	id: "wrong-type",
	title: "A value of the wrong kind",
	why: "A number in quotation marks is text and cannot be counted; a single word where a list is due cannot be listed.",
	repair: "Write a plain number, a text or a list, as the field guide says.",
	severity: "error",
	example: { file: "cities/aville.md", right: "value: 48210", wrong: "value: 48,210" },
	*check({ issues, frontMatter }) {
		for (const issue of issues) {
			if (issue.kind !== "type") continue;
			const { path, value, schema } = issue;
			const digits = typeOf(schema) === "number" && asNumber(value);
			const span = frontMatter!.valueAt(path);
			yield {
				span,
				message: `${sentence(named(path))} must be ${kinds[typeOf(schema)] ?? "another kind of value"}, and ${
					value === null ? "nothing stands there" : `it is ${shown(value)}`
				}.`,
				suggestion: remedy(issue),
				...(digits && { fix: [{ ...span, text: digits }] }),
			};
		}
	},
};
