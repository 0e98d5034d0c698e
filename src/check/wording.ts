import type { KeyPath } from "../front-matter/front-matter.ts";

/** The path of a value in words: "`year` of `facts.population`", "entry 2 of `themes`". */
export function placeInWords(path: KeyPath): string {
	const last = path.at(-1);
	if (last === undefined) return "the front matter";
	if (typeof last === "number") return `entry ${last + 1} of ${placeInWords(path.slice(0, -1))}`;
	// The keys up to the next list are one name.
	const list = path.findLastIndex((step) => typeof step === "number");
	const keys = path.slice(list + 1, -1);
	return [
		`\`${last}\``,
		...(keys.length > 0 ? [`\`${keys.join(".")}\``] : []),
		...(list >= 0 ? [placeInWords(path.slice(0, list + 1))] : []),
	].join(" of ");
}

/** A value as code, cut to what a sentence can hold. */
export function quoteValue(value: unknown): string {
	if (value === null) return "nothing";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a group of keys";
	const text = String(value);
	return `\`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``;
}

/** Upper-cases the first letter of a sentence that begins with a word. */
export const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
