import type { Language } from "../schemas/language.ts";
import { type SectionState, sectionStates, type TextSection } from "./translation.ts";

/** The texts of an entry in one language. */
interface EntryTexts {
	collection: string;
	id: string;
	sections: readonly TextSection[];
}

/** The texts of an entry in another language than English. */
export interface TranslatedTexts extends EntryTexts {
	language: Language;
	/** The hash of the English section from which each one was made, by its key. */
	from: Readonly<Record<string, string>>;
}

/** The number of sections in each state. */
export type StateCounts = Record<SectionState, number>;

/** How far an entry is translated into a language. */
export interface EntryCoverage {
	language: Language;
	collection: string;
	id: string;
	/** Whether the entry has a file in the language. */
	isBegun: boolean;
	/** The state of each section by its key, those of the English page first. */
	states: Record<string, SectionState>;
	counts: StateCounts;
	/** The English words of the sections that are missing or behind. */
	wordsLeft: number;
}

/** How far all entries are translated into a language. */
export interface LanguageCoverage {
	language: Language;
	/** The number of entries that have a file in the language. */
	files: number;
	entries: number;
	counts: StateCounts;
	wordsLeft: number;
}

const noSections = (): StateCounts => ({ current: 0, behind: 0, missing: 0, extra: 0 });

/** The number of words of a section, without citations, addresses and anchors. */
export const wordCount = ({ text }: TextSection): number =>
	text.replace(/\[\^[^\]]*\]|\]\([^)]*\)|\{#[^}]*\}/g, " ").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*(?:[.,]\p{N}+)*/gu)
		?.length ?? 0;

/**
 * How far each entry is translated into each language: by language, and within it in the order of the entries. Entries without a
 * text are left out.
 *
 * @param translations  those of entries that are not in `english` are left out
 */
export function translationCoverage(
	english: readonly EntryTexts[],
	translations: readonly TranslatedTexts[],
	languages: readonly Language[],
): EntryCoverage[] {
	const keyOf = (language: Language, { collection, id }: EntryTexts) => `${language}/${collection}/${id}`;
	const known = new Map(translations.map((each) => [keyOf(each.language, each), each]));
	const due = english.filter(({ sections }) => sections.length > 0);
	return languages.flatMap((language) =>
		due.map((entry) => entryCoverage(language, entry, known.get(keyOf(language, entry)))),
	);
}

function entryCoverage(
	language: Language,
	{ collection, id, sections }: EntryTexts,
	translation: TranslatedTexts | undefined,
): EntryCoverage {
	const states = sectionStates(sections, translation?.sections ?? [], translation?.from ?? {});
	const counts = noSections();
	for (const state of states.values()) counts[state]++;
	const left = sections.filter(({ key }) => states.get(key) !== "current");
	return {
		language,
		collection,
		id,
		isBegun: translation !== undefined,
		states: Object.fromEntries(states),
		counts,
		wordsLeft: left.reduce((sum, section) => sum + wordCount(section), 0),
	};
}

/** The sums of each language, in the order in which the languages come. */
export const languageCoverage = (entries: readonly EntryCoverage[]): LanguageCoverage[] =>
	[...Map.groupBy(entries, ({ language }) => language)].map(([language, list]) => {
		const counts = noSections();
		for (const entry of list) {
			for (const state of Object.keys(counts) as SectionState[]) counts[state] += entry.counts[state];
		}
		return {
			language,
			files: list.filter(({ isBegun }) => isBegun).length,
			entries: list.length,
			counts,
			wordsLeft: list.reduce((sum, { wordsLeft }) => sum + wordsLeft, 0),
		};
	});
