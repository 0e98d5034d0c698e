import {
	type EntryCoverage,
	languageCoverage,
	type TranslatedTexts,
	translationCoverage,
} from "../../model/translation-coverage.ts";
import { type Language, translationLanguages } from "../../schemas/language.ts";
import type { ContentFolder } from "../read/content.ts";
import { hashesFrom } from "../read/sections.ts";

/** How far each entry of a content folder is translated into each language. */
export function coverageOf({ files }: ContentFolder): EntryCoverage[] {
	const textsOf = (isTranslation: boolean) =>
		files
			.filter((file) => file.isText && file.isTranslation === isTranslation)
			.map((file): TranslatedTexts => {
				const { language, id, sections } = file;
				return { language, collection: file.collection!, id, sections, from: hashesFrom(file) };
			});
	return translationCoverage(textsOf(false), textsOf(true), translationLanguages);
}

const number = (value: number) => value.toLocaleString("en-GB");

/** Rows of cells as columns: the first one aligned to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): string {
	const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
	return rows
		.map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  "))
		.join("\n");
}

/** A line for each language: its files, its sections by their states, and the words left to translate. */
export const coverageTable = (entries: readonly EntryCoverage[]): string =>
	columns([
		["", "files", "current", "behind", "missing", "extra", "words left"],
		...languageCoverage(entries).map(({ language, files, entries: all, counts, wordsLeft }) => [
			language,
			`${number(files)} of ${number(all)}`,
			...[counts.current, counts.behind, counts.missing, counts.extra, wordsLeft].map(number),
		]),
	]);

/** A line for each entry of a language of which something is behind, missing or too much, those that are begun first. */
export function coverageList(entries: readonly EntryCoverage[], language: Language): string {
	const due = entries.filter(
		(entry) => entry.language === language && Object.values(entry.states).some((state) => state !== "current"),
	);
	const lines = due
		.toSorted((a, b) => Number(b.isBegun) - Number(a.isBegun))
		.map(({ collection, id, isBegun, states, wordsLeft }) => {
			const named = (state: string) => {
				const keys = Object.keys(states).filter((key) => states[key] === state);
				return keys.length > 0 ? [`${state}: ${keys.join(", ")}`] : [];
			};
			const what = isBegun ? [...named("behind"), ...named("missing"), ...named("extra")].join("; ") : "not begun";
			return `${isBegun ? `${language}/` : ""}${collection}/${id}  ${what}${wordsLeft > 0 ? ` (${number(wordsLeft)} words)` : ""}`;
		});
	return lines.length > 0 ? lines.join("\n") : `Everything is translated into ${language}, and nothing is behind.`;
}
