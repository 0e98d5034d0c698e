import { sectionHash, type TextSection } from "../../model/translation.ts";
import type { Language } from "../../schemas/language.ts";
import type { ContentFolder } from "../read/content.ts";
import { hashesFrom } from "../read/sections.ts";
import type { SourceFile } from "../read/source-file.ts";

/** A changed section of an English page, with the translations that do not follow it. */
export interface LeftBehind {
	/** The English file. */
	path: string;
	/** The words of its heading, or its key in the front matter. */
	section: string;
	/** Whether the English page does not have it any more. */
	isGone: boolean;
	languages: Language[];
}

/** Sections of a translation that are marked as made from another English text than before, with the same words. */
export interface Restamped {
	path: string;
	keys: string[];
}

const headingOf = ({ key, start, text }: TextSection) =>
	start === undefined
		? key
		: (/^#+\s+(.*?)\s*(?:\{#[^}]*\})?\s*$/m.exec(text.trimStart().split(/\r?\n/)[0]!)?.[1] ?? key);

/** The translations that a change of an English page leaves behind, section by section. */
export function leftBehind(old: SourceFile, file: SourceFile, after: ContentFolder): LeftBehind[] {
	const translations = after.files.filter((each) => each.isTranslation && each.originalPath === file.path);
	if (translations.length === 0) return [];
	return old.sections.flatMap((was): LeftBehind[] => {
		const now = file.sections.find(({ key }) => key === was.key);
		const hash = now && sectionHash(now);
		if (hash === sectionHash(was)) return [];
		const languages = translations
			.filter((each) => each.sections.some(({ key }) => key === was.key) && hashesFrom(each)[was.key] !== hash)
			.map(({ language }) => language);
		return languages.length > 0 ? [{ path: file.path, section: headingOf(was), isGone: !now, languages }] : [];
	});
}

/** The sections of a translation of which only the mark changed that says from which English text they were made. */
export function restamped(old: SourceFile, file: SourceFile): Restamped[] {
	const [before, after] = [hashesFrom(old), hashesFrom(file)];
	const keys = Object.keys(after).filter((key) => {
		const [was, now] = [old, file].map(({ sections }) => sections.find((section) => section.key === key));
		return (
			before[key] !== undefined && before[key] !== after[key] && was && now && sectionHash(was) === sectionHash(now)
		);
	});
	return keys.length > 0 ? [{ path: file.path, keys }] : [];
}
