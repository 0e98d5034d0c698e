import type { Span } from "../../front-matter/front-matter.ts";
import { headingSlug } from "../../model/sentences.ts";
import {
	isUntranslated,
	type SectionState,
	sectionHash,
	sectionStates,
	type TextSection,
} from "../../model/translation.ts";
import type { ContentFolder } from "./content.ts";
import { isGroup } from "./facts.ts";
import type { MarkdownHeading } from "./markdown.ts";
import type { SourceFile } from "./source-file.ts";

/** The key of the section that a heading begins. */
export const sectionKey = ({ anchor, text }: MarkdownHeading): string => anchor ?? headingSlug(text);

/** What a translation says of the English text from which each of its sections was made: hashes by keys. */
export function hashesFrom({ data }: SourceFile): Record<string, string> {
	const { from } = data;
	if (!isGroup(from)) return {};
	return Object.fromEntries(Object.entries(from).map(([key, hash]) => [key, String(hash)]));
}

/** How each section of a translation stands to its English file. */
export const translationStates = (file: SourceFile, original: SourceFile): Map<string, SectionState> =>
	sectionStates(original.sections, file.sections, hashesFrom(file));

/** The place of a section: a text of the front matter, or the line of a heading. */
export function sectionSpan(file: SourceFile, { key, start, text }: TextSection): Span {
	if (start === undefined) return file.frontMatter!.valueAt([key]);
	const from = file.body.start + start + text.search(/\S/);
	return { start: from, end: from + /^[^\r\n]*/.exec(text.trimStart())![0].length };
}

/** A section in English and in another language. */
interface SectionPair {
	english: TextSection;
	translated: TextSection;
}

/**
 * The sections of a translation beside the English ones. Left out is what is not translated yet, and what was made from an older
 * English text: it may rightly say something else.
 */
export function sectionPairs(file: SourceFile, content: ContentFolder): SectionPair[] {
	const original = content.original(file);
	if (!original) return [];
	const from = hashesFrom(file);
	return file.sections.flatMap((translated) => {
		const english = original.sections.find(({ key }) => key === translated.key);
		if (!english || isUntranslated(english, translated)) return [];
		const hash = from[translated.key];
		return hash === undefined || hash === sectionHash(english) ? [{ english, translated }] : [];
	});
}

/** A mark or an address of a section, with its place in the file. */
export interface SectionItem {
	value: string;
	span: Span;
}

/** The section of a file that holds an offset. */
export const sectionAt = ({ sections, body }: SourceFile, offset: number): TextSection | undefined =>
	sections.findLast(({ start }) => start !== undefined && body.start + start <= offset);
