import { cityHeadings } from "../schemas/city.ts";
import { collections } from "../schemas/index.ts";
import { fieldsOf, type GuideField } from "./field-guide.ts";
import { blank, canBeAbsent, figureKeys, optionalKey } from "./templates.ts";

/**
 * The text of a city's file with what it lacks: the keys of its schema as comments, each in its place, and under the headings
 * of a profile blanks to fill in. Every line that is there stays as it is.
 *
 * @param text  a file whose facts can be read and that has no profile
 */
export function fillUp(text: string): string {
	const newLine = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
	const lines = text.split(/\r\n|\r|\n/);
	const end = lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line));
	const facts = withKeys(lines.slice(1, end), fieldsOf(collections.cities.schema));
	const profile = cityHeadings.flatMap(({ depth, text: heading }, i) => {
		const line = `${"#".repeat(depth)} ${heading}`;
		const isParent = (cityHeadings[i + 1]?.depth ?? 0) > depth;
		return isParent
			? ["", line]
			: ["", line, "", `${blank} what sources say, each sentence with the mark of its source.`];
	});
	const tail = lines.slice(end + 1);
	while (tail.at(-1)?.trim() === "") tail.pop();
	return [lines[0], ...facts, lines[end], ...tail, ...profile, ""].join(newLine);
}

/** The lines of a group with its missing keys as comments, in the order of the schema; within groups that are required, too. */
function withKeys(lines: readonly string[], fields: readonly GuideField[]): string[] {
	const indent = /^[ ]*(?=[A-Za-z])/.exec(lines.find((line) => /^[ ]*[A-Za-z]/.test(line)) ?? "")?.[0] ?? "";
	const filled = [...lines];
	/** The line of a key that is there, in use or as a comment. */
	const lineOf = (key: string, isComment = false) =>
		filled.findIndex((line) => new RegExp(`^${indent}${isComment ? "# ?" : ""}${key}:(?:\\s|$)`).test(line));
	for (const field of fields.toReversed()) {
		const at = lineOf(field.key);
		if (at >= 0 && !field.many && field.kind === "group" && (field.required || canBeAbsent(field))) {
			const rest = filled.slice(at + 1).findIndex((line) => line.trim() !== "" && !line.startsWith(`${indent} `));
			const block = filled.slice(at + 1, rest < 0 ? filled.length : at + 1 + rest);
			while (block.at(-1)?.trim() === "") block.pop();
			// What stands behind the key, in braces, has no lines.
			if (block.length > 0)
				filled.splice(at + 1, block.length, ...(canBeAbsent(field) ? figure(block, field) : group(block, field)));
		}
		if (at >= 0 || lineOf(field.key, true) >= 0 || field.required) continue;
		const next = fields
			.slice(fields.indexOf(field) + 1)
			.map(({ key }) => [lineOf(key), lineOf(key, true)].find((line) => line >= 0) ?? -1)
			.find((line) => line >= 0);
		let place = next ?? filled.length;
		// A comment above a key belongs to it, and one that holds a key to another.
		const isRemark = (line: string) => line.startsWith(`${indent}#`) && !/^ *# *(?:- )?(?:\w+:(?: |$)|-$)/.test(line);
		while (place > 0 && isRemark(filled[place - 1]!)) place--;
		filled.splice(place, 0, ...optionalKey(field, indent));
	}
	return filled;
}

const group = (block: readonly string[], { forms }: GuideField) => withKeys(block, forms[0]!);

/** A figure that is absent, with the keys of one that is not; another one as it is. */
function figure(block: readonly string[], field: GuideField): string[] {
	const indent = /^ */.exec(block[0]!)![0];
	const present = block.flatMap((line) => /^ *(\w+):/.exec(line)?.[1] ?? []);
	const isBare = present.includes("absent") && !block.some((line) => line.trimStart().startsWith("# value:"));
	return isBare ? [...block, ...figureKeys(field, indent, present)] : [...block];
}
