import type * as z from "zod";
import { branchFor, descriptionOf, shapeOf, typeOf } from "../../../authoring/schema-introspection.ts";
import { listOptions } from "../../did-you-mean.ts";
import type { SchemaIssue } from "../../read/schema-issues.ts";
import type { Rule } from "../../rule.ts";
import { placeInWords, quoteValue, sentence } from "../../wording.ts";

/** The types of zod in an author's words. */
const typeNames: Record<string, string> = {
	string: "text",
	number: "a plain number",
	array: "a list, with `- ` before each entry",
	object: "a group of keys, indented below it",
	enum: "one word",
	literal: "one word",
	union: "an id or a list of ids",
};

/**
 * The numbers that a text may stand for, of those that its field takes: `48,210` is 48210 where people are counted,
 * 48.21 where degrees are, and may be either where money is.
 */
function readings(value: unknown, schema: z.ZodType): string[] {
	if (typeof value !== "string") return [];
	const [whole, decimals] = /^-?(?:0|[1-9]\d*)(?<decimals>[.,]\d+)?$/.exec(value) ?? [];
	const takesDecimals = !schema.safeParse(0.5).error?.issues.some(({ code }) => code === "invalid_type");
	const grouped = /^[1-9]\d{0,2}([\s.,'’_])\d{3}(?:\1\d{3})*$/.test(value);
	return [
		...(whole && (takesDecimals || !decimals) ? [value.replace(",", ".")] : []),
		...(grouped ? [value.replace(/\D/g, "")] : []),
	].filter((reading) => schema.safeParse(Number(reading)).success);
}

/** The number that a text stands for beyond doubt: its only reading, without quotation marks and separators of thousands. */
function asNumber(value: unknown, schema: z.ZodType): string | undefined {
	const [reading, ...others] = readings(value, schema);
	return others.length === 0 && reading === String(value).replace(/[\s,'’_]/g, "") ? reading : undefined;
}

/** What to write instead. */
function remedy({ value, schema, path }: SchemaIssue): string {
	if (value === null) return "Write the value, or take the line away if it may be left out.";
	const type = typeOf(schema);
	if (type === "string" && typeof value !== "object")
		return `Put it into quotation marks: \`${path.at(-1)}: "${value}"\`.`;
	if (type === "number" && typeof value === "string") {
		const [decimal, whole] = readings(value, schema);
		if (decimal && whole)
			return `Write \`${whole}\`, or \`${Number(decimal)}\` if decimals are meant: look it up in the source.`;
		if (decimal?.includes(".")) return `Write it with a point and without quotation marks: \`${decimal}\`.`;
		if (decimal) return `Write \`${decimal}\`, without separators or quotation marks.`;
	}
	const [, words, digits, end] = (type === "number" && /^(\D*?)(\d[\d.,' ]*)(\D*)$/.exec(String(value))) || [];
	if (digits && (words || end)) {
		return "Write the number alone. For a range write `band: { from: …, to: … }` in the place of `value`, with one end if the source gives one; `about` and the like stand under `qualifier`.";
	}
	const keys = Object.keys(shapeOf(branchFor(schema, {})) ?? {});
	if (keys.length > 0 && typeof value !== "object") {
		return `Write each key on a line of its own, indented by two spaces: \`${keys[0]}: ${value}\`, and below it ${listOptions(keys.slice(1), 20).replace(/ or (?=`[^`]*`$)/, " and ")} as far as they are known.`;
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
	translations: "too",
	example: { file: "cities/aville.md", right: "value: 48210", wrong: "value: 48,210" },
	*check({ issues, frontMatter }) {
		for (const issue of issues) {
			if (issue.kind !== "wrong-type") continue;
			const { path, value, schema } = issue;
			const digits = typeOf(schema) === "number" && asNumber(value, schema);
			const span = frontMatter!.valueAt(path);
			yield {
				span,
				message: `${sentence(placeInWords(path))} must be ${typeNames[typeOf(schema)] ?? "another kind of value"}, and ${
					value === null ? "nothing stands there" : `it is ${quoteValue(value)}`
				}.`,
				suggestion: remedy(issue),
				...(digits && { fix: [{ ...span, text: digits }] }),
			};
		}
	},
};
