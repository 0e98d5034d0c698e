import { stringify } from "yaml";
import { cityHeadings } from "../schemas/city.ts";
import { type CollectionName, collectionNames, collections } from "../schemas/index.ts";
import { fieldsOf, type GuideField } from "./field-guide.ts";

/** How a blank begins that an author has to fill in. The checker refuses a page as long as one is left. */
export const blank = "Write here:";

/** What is known about the new page, by key: a value, or a list of values. */
export type Known = Record<string, string | readonly string[]>;

const wide = 110;

const profileHint = `The profile, if there is one, stands below the next line, under these headings: ${cityHeadings
	.map(({ depth, text }) => `${"#".repeat(depth)} ${text}`)
	.join(", ")}.`;

/** A description as comment lines of a bearable width. */
function comment(text: string, indent: string): string[] {
	const lines = [""];
	for (const word of text.split(" ")) {
		if (`${lines.at(-1)} ${word}`.length > wide - indent.length && lines.at(-1)) lines.push(word);
		else lines.push(`${lines.pop()} ${word}`.trim());
	}
	return text ? lines.map((line) => `${indent}# ${line}`) : [];
}

const scalar = (value: string) => stringify(value, { lineWidth: 0 }).trim();

/** What stands for a value that is not known yet: the first word of a vocabulary, an id, or a blank to fill in. */
function placeholder({ key, kind, choices, description }: GuideField): string {
	if (kind === "choice" && choices[0]) return choices[0];
	if (key === "id") return "first-source";
	const [first = ""] = description.split(/[.:]/);
	return scalar(`${blank} ${first.charAt(0).toLowerCase()}${first.slice(1)}`);
}

/** The lines of one key that is needed, with its description above it. */
function needed(field: GuideField, indent: string, known: Known): string[] {
	const { key, many, kind, forms, description } = field;
	const head = comment(description, indent);
	const value = known[key];
	if (Array.isArray(value)) {
		if (value.length === 0) return [...head, `${indent}${key}: []`, ...keysOf(field, indent)];
		return [...head, `${indent}${key}:`, ...value.map((one) => `${indent}  - ${scalar(one)}`)];
	}
	if (typeof value === "string") return [...head, `${indent}${key}: ${scalar(value)}`];
	// A figure that nobody has looked up yet is absent, and the reason is that it is not known.
	const absent = forms.some((form) => form.some((each) => each.key === "absent"));
	if (absent) {
		const figure = forms[0]!.map((each) => each.key).join(", ");
		return [...head, `${indent}${key}:`, `${indent}  absent: unknown`, `${indent}  # or instead: ${figure}`];
	}
	if (kind !== "group") return [...head, `${indent}${key}: ${many ? `\n${indent}  - ` : ""}${placeholder(field)}`];
	if (!many) return [...head, `${indent}${key}:`, ...block(forms[0]!, `${indent}  `, {})];
	const entry = block(forms[0]!, `${indent}    `, {});
	const first = entry.findIndex((line) => !line.trimStart().startsWith("#"));
	entry[first] = `${indent}  - ${entry[first]!.trimStart()}`;
	return [...head, `${indent}${key}:`, ...entry];
}

/** The lines of one key that may be left out: commented out, with the keys inside it. */
function optional(field: GuideField, indent: string): string[] {
	const inside = keysOf(field, indent);
	return [
		...comment(field.description, indent),
		`${indent}# ${field.key}:${inside.length || !field.many ? "" : " []"}`,
		...inside,
	];
}

/** The keys of a group as comments. */
const keysOf = ({ many, forms }: GuideField, indent: string): string[] =>
	(forms[0] ?? []).map(({ key }, i) => `${indent}#   ${many ? (i ? "  " : "- ") : ""}${key}:`);

const block = (fields: readonly GuideField[], indent: string, known: Known): string[] =>
	fields.flatMap((field) =>
		field.required || known[field.key] ? needed(field, indent, known) : optional(field, indent),
	);

/**
 * A new file of a folder of the content: every key with its description, those that are needed filled in as far as
 * `known` goes, the others commented out.
 *
 * @param below  the text below the facts; may be empty
 */
export function template(collection: CollectionName, known: Known, below: string): string {
	const lines = block(fieldsOf(collections[collection].schema), "", known);
	if (collection === "cities") lines.push(...comment(profileHint, ""));
	return `---\n${lines.join("\n")}\n---\n${below && `\n${below}\n`}`;
}

/** What is known about a page that nobody has begun, and the text below its facts. */
const blanks: Partial<Record<CollectionName, [known: Known, below: string]>> = {
	cities: [{ name: `${blank} the city's name in English`, country: "XX", sources: [], reviewed: "YYYY-MM-DD" }, ""],
	interviews: [
		{ city: "city-file-name", themes: ["theme-file-name"], completeness: "part", reviewed: "YYYY-MM-DD" },
		`## ${blank} the first point {#first-point}\n\n${blank} what was said, in the atlas's own words.`,
	],
	themes: [{}, `${blank} two or three sentences on what cities under this theme do.`],
};

/** The blank pages for authors without npm, as paths from the repository's root with their texts. None passes the check. */
export const templateFiles = (): Map<string, string> =>
	new Map(
		collectionNames.flatMap((name) => {
			const [known, below] = blanks[name] ?? [];
			return known ? [[`templates/${name}.md`, template(name, known, below!)] as const] : [];
		}),
	);
