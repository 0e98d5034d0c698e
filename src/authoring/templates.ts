import { stringify } from "yaml";
import { cityHeadings } from "../schemas/city.ts";
import { type CollectionName, collectionNames, collections } from "../schemas/index.ts";
import { fieldsOf, type GuideField } from "./field-guide.ts";

/** The beginning of a placeholder that an author has to fill in. The rule `placeholder` refuses a page with one left. */
export const blank = "Write here:";

/** Values for the top-level keys of a new page. */
export type KnownValues = Record<string, string | readonly string[]>;

/** The id of the source with which a page begins. */
const firstSource = "first-source";

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
	// A line that begins like a key would be taken for one: the word before it goes along.
	for (let i = lines.length - 1; i > 0; i--) {
		if (!/^[\w-]+:/.test(lines[i]!)) continue;
		const words = lines[i - 1]!.split(" ");
		lines[i] = `${words.pop()} ${lines[i]}`;
		lines[i - 1] = words.join(" ");
	}
	return text ? lines.map((line) => `${indent}# ${line}`) : [];
}

const scalar = (value: string) => stringify(value, { lineWidth: 0 }).trim();

/** A value to begin with: the first word of a vocabulary, an id, or a placeholder. */
function placeholder({ key, kind, choices, description }: GuideField): string {
	if (kind === "choice" && choices[0]) return choices[0];
	if (key === "id" || key === "source") return firstSource;
	const [first = ""] = description.split(/[.:]/);
	return scalar(`${blank} ${first.charAt(0).toLowerCase()}${first.slice(1)}`);
}

/** The lines of a required key, with its description above it. */
function requiredKey(field: GuideField, indent: string, known: KnownValues): string[] {
	const { key, many, kind, forms, description } = field;
	const head = comment(description, indent);
	const value = known[key];
	if (Array.isArray(value)) return [...head, `${indent}${key}:`, ...value.map((one) => `${indent}  - ${scalar(one)}`)];
	if (typeof value === "string") return [...head, `${indent}${key}: ${scalar(value)}`];
	if (key === "memberSince") {
		// Nobody is a member without a source that says so.
		const absence = [
			...comment("This source names the city as a member, and does not say since when.", `${indent}  `),
			`${indent}  absent: unknown`,
			`${indent}  source: ${firstSource}`,
		];
		return [...head, `${indent}${key}:`, ...absence, ...figureKeys(field, `${indent}  `, ["source"])];
	}
	if (canBeAbsent(field)) {
		// A figure begins as an absence: nobody has looked it up yet.
		return [...head, `${indent}${key}:`, `${indent}  absent: not-sought`, ...figureKeys(field, `${indent}  `)];
	}
	if (kind !== "group" && many) return [...head, `${indent}${key}:`, `${indent}  - ${placeholder(field)}`];
	if (kind !== "group") return [...head, `${indent}${key}: ${placeholder(field)}`];
	if (!many) return [...head, `${indent}${key}:`, ...block(forms[0]!, `${indent}  `, {})];
	const entry = block(forms[0]!, `${indent}    `, {});
	const first = entry.findIndex((line) => !line.trimStart().startsWith("#"));
	entry[first] = `${indent}  - ${entry[first]!.trimStart()}`;
	return [...head, `${indent}${key}:`, ...entry];
}

/** Whether a key takes the reason why its figure is missing. */
export const canBeAbsent = ({ forms }: GuideField): boolean =>
	forms.some((form) => form.some(({ key }) => key === "absent"));

const range = "band: { from: 15000, to: 25000 }";

/**
 * The keys of a figure that has none yet, commented out, with what to do with its absence.
 *
 * @param present  keys of the figure that stand there already
 */
export function figureKeys(field: GuideField, indent: string, present: readonly string[] = []): string[] {
	const orRange = hasRange(field) ? ` For a range, write \`${range}\` in place of \`value\`.` : "";
	const words = `With a source that gives it, take the line \`absent\` away, and the \`# \` in front of these.${orRange}`;
	return [...comment(words, indent), ...innerKeys(field, indent, "# ", present)];
}

const hasRange = ({ forms }: GuideField) => forms[0]?.some(({ key }) => key === "band") ?? false;

/** The lines of a key, commented out, with its description and the keys inside it. Uncommented they are YAML, with blanks. */
export function optionalKey(field: GuideField, indent: string): string[] {
	const { key, many, kind, description } = field;
	const inside = kind === "group" ? innerKeys(field, indent, many ? "#   - " : "#   ") : many ? [`${indent}#   -`] : [];
	if (hasRange(field))
		inside.splice(1, 0, `${indent}#   ${many ? "  " : ""}# For a range, in place of \`value\`: ${range}`);
	return [...comment(description, indent), `${indent}# ${key}:`, ...inside];
}

/**
 * The keys of a group, commented out. Of keys that exclude each other only the first stands there, since an author uncomments
 * all of them.
 *
 * @param lead  what stands before the first of them
 */
const innerKeys = ({ forms }: GuideField, indent: string, lead: string, present: readonly string[] = []): string[] =>
	(forms[0] ?? [])
		.filter(({ key }) => key !== "band" && key !== "also" && !present.includes(key))
		.flatMap(({ key, choices, many, kind }, i) => {
			const value = choices.length === 1 ? ` ${choices[0]}` : "";
			const line = `${indent}${i === 0 ? lead : lead.replace("-", " ")}${key}:${value}`;
			return many && kind !== "group" ? [line, `${indent}${lead.replace("-", " ")}  -`] : [line];
		});

const block = (fields: readonly GuideField[], indent: string, known: KnownValues): string[] =>
	fields.flatMap((field) =>
		field.required || known[field.key] ? requiredKey(field, indent, known) : optionalKey(field, indent),
	);

/** The text below the facts of a new page. */
const bodies: Partial<Record<CollectionName, string>> = {
	interviews: `## ${blank} the first point {#first-point}\n\n${blank} what was said, in the atlas's own words.`,
	practices: `${blank} what is done, step by step, that the facts above do not say.`,
	topics: `${blank} two or three sentences on what cities try, without a figure that no source supports.`,
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
	cities: { name: `${blank} the city's name in English`, country: "XX", reviewed: "YYYY-MM-DD" },
	interviews: { city: "city-file-name", themes: ["theme-file-name"], completeness: "part", reviewed: "YYYY-MM-DD" },
	practices: { city: "city-file-name", themes: ["theme-file-name"], reviewed: "YYYY-MM-DD" },
	topics: { themes: ["theme-file-name"] },
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
