import type { Path } from "../front-matter/front-matter.ts";

/** A place in the facts as a person would name it: "`year` of `facts.population`", "entry 2 of `themes`". */
export function placeInWords(path: Path): string {
	const last = path.at(-1);
	if (last === undefined) return "the front matter";
	if (typeof last === "number") return `entry ${last + 1} of ${placeInWords(path.slice(0, -1))}`;
	const keys: string[] = [];
	let i = path.length - 2;
	for (; i >= 0 && typeof path[i] === "string"; i--) keys.unshift(String(path[i]));
	const holder = i >= 0 ? [placeInWords(path.slice(0, i + 1))] : [];
	if (keys.length > 0) holder.unshift(`\`${keys.join(".")}\``);
	return [`\`${last}\``, ...holder].join(" of ");
}

/** A value as an author wrote it, short enough for a sentence. */
export function quoteValue(value: unknown): string {
	if (value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a group of keys";
	const text = String(value);
	return `\`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``;
}

/** Upper-cases the first letter of a sentence that begins with a word. */
export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
