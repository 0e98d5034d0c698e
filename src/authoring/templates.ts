import { stringify } from "yaml";
import { cityHeadings } from "../schemas/city.ts";
import { type CollectionName, collectionNames, collections } from "../schemas/index.ts";
import { fieldsOf, type GuideField } from "./field-guide.ts";

/** The beginning of a placeholder that an author has to fill in. The rule `placeholder` refuses a page with one left. */
export const blank = "Write here:";

/** Values for the top-level keys of a new page. */
export type KnownValues = Record<string, string | readonly string[]>;

const maxCommentWidth = 110;

const profileHint = `The profile, if there is one, stands below the next line, under these headings: ${cityHeadings
	.map(({ depth, text }) => `${"#".repeat(depth)} ${text}`)
	.join(", ")}.`;

/** A description as YAML comments, wrapped at `maxCommentWidth`. */
function comment(text: string, indent: string): string[] {
	const lines = [""];
	for (const word of text.split(" ")) {
		if (`${lines.at(-1)} ${word}`.length > maxCommentWidth - indent.length && lines.at(-1)) lines.push(word);
		else lines.push(`${lines.pop()} ${word}`.trim());
	}
	return text ? lines.map((line) => `${indent}# ${line}`) : [];
}

const scalar = (value: string) => stringify(value, { lineWidth: 0 }).trim();

/** A value to begin with: the first word of a vocabulary, an id, or a placeholder. */
function placeholder({ key, kind, choices, description }: GuideField): string {
	if (kind === "choice" && choices[0]) return choices[0];
	if (key === "id") return "first-source";
	const [first = ""] = description.split(/[.:]/);
	return scalar(`${blank} ${first.charAt(0).toLowerCase()}${first.slice(1)}`);
}

/** The lines of a required key, with its description above it. */
function requiredKey(field: GuideField, indent: string, known: KnownValues): string[] {
	const { key, many, kind, forms, description } = field;
	const head = comment(description, indent);
	const value = known[key];
	if (Array.isArray(value)) {
		if (value.length === 0) return [...head, `${indent}${key}: []`, ...keysAsComments(field, indent)];
		return [...head, `${indent}${key}:`, ...value.map((one) => `${indent}  - ${scalar(one)}`)];
	}
	if (typeof value === "string") return [...head, `${indent}${key}: ${scalar(value)}`];
	// A figure begins as an absence: nobody has looked it up yet.
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

/** The lines of an optional key, commented out, with the keys inside it. */
function optionalKey(field: GuideField, indent: string): string[] {
	const inside = keysAsComments(field, indent);
	return [
		...comment(field.description, indent),
		`${indent}# ${field.key}:${inside.length || !field.many ? "" : " []"}`,
		...inside,
	];
}

/** The keys of a group, commented out. */
const keysAsComments = ({ many, forms }: GuideField, indent: string): string[] =>
	(forms[0] ?? []).map(({ key }, i) => `${indent}#   ${many ? (i ? "  " : "- ") : ""}${key}:`);

const block = (fields: readonly GuideField[], indent: string, known: KnownValues): string[] =>
	fields.flatMap((field) =>
		field.required || known[field.key] ? requiredKey(field, indent, known) : optionalKey(field, indent),
	);

/** The text below the facts of a new page. */
const bodies: Partial<Record<CollectionName, string>> = {
	interviews: `## ${blank} the first point {#first-point}\n\n${blank} what was said, in the atlas's own words.`,
	themes: `${blank} two or three sentences on what cities under this theme do.`,
};

/**
 * A new page of a collection: every key of its schema with its description, the required ones filled in, the optional ones
 * commented out.
 *
 * @param known  values that are known already; the others get placeholders
 */
export function template(collection: CollectionName, known: KnownValues): string {
	const lines = block(fieldsOf(collections[collection].schema), "", known);
	if (collection === "cities") lines.push(...comment(profileHint, ""));
	const body = bodies[collection];
	return `---\n${lines.join("\n")}\n---\n${body ? `\n${body}\n` : ""}`;
}

/** The collections with a blank page in templates/, and the values in it that are no placeholders. */
const blankPages: Partial<Record<CollectionName, KnownValues>> = {
	cities: { name: `${blank} the city's name in English`, country: "XX", sources: [], reviewed: "YYYY-MM-DD" },
	interviews: { city: "city-file-name", themes: ["theme-file-name"], completeness: "part", reviewed: "YYYY-MM-DD" },
	themes: {},
};

/** The blank pages for authors without npm, as paths from the repository's root with their texts. None passes the check. */
export const templateFiles = (): Map<string, string> =>
	new Map(
		collectionNames.flatMap((name) => {
			const known = blankPages[name];
			return known ? [[`templates/${name}.md`, template(name, known)] as const] : [];
		}),
	);
