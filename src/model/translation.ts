import { headingSlug } from "./sentences.ts";

/** A piece of a page that is translated, and may fall behind, by itself. */
export interface TextSection {
	/** The key of a text of the front matter, the anchor of a heading, or `text` for what stands before the first heading. */
	key: string;
	/** In Markdown, its heading included. */
	text: string;
	/** Where it begins in the body. Missing for a text of the front matter. */
	start?: number;
}

/**
 * How a section of a translation stands to the English one: made from the text of today; `behind`, made from an older one; `missing`,
 * not translated yet; `extra`, when the English page no longer has it.
 */
export type SectionState = "current" | "behind" | "missing" | "extra";

/**
 * Markdown with spaces in the place of its comments, so that offsets stay. A comment, `<!-- … -->`, is for translators: the English
 * text that is still to be translated stands in one.
 */
export const withoutComments = (markdown: string): string =>
	markdown.replace(/<!--(?:-?>|[\s\S]*?(?:-->|$))/g, (comment) => comment.replace(/[^\r\n]/g, " "));

const headingLine = /^#{2,6}\s+(?<words>.*?)(?:\s*\{#(?<anchor>[^}]*)\})?\s*$/;

/**
 * Divides a page into its sections, in their order.
 *
 * @param texts  the texts of the front matter; those that are missing have no section
 * @param body  in Markdown; comments in it are no text
 */
export function textSections(texts: Readonly<Record<string, string | undefined>>, body: string): TextSection[] {
	const sections = Object.entries(texts).flatMap(([key, text]): TextSection[] => (text ? [{ key, text }] : []));
	let section = { key: "text", text: "", start: 0 };
	const end = () => section.text.trim() && sections.push(section);
	for (const { 0: line, index } of withoutComments(body).matchAll(/[^\n]+\n?|\n/g)) {
		const { words = "", anchor } = headingLine.exec(line)?.groups ?? {};
		if (words) {
			end();
			section = { key: anchor ?? headingSlug(words), text: "", start: index };
		}
		section.text += line;
	}
	end();
	return sections;
}

/** Matches what a translation depends on: citations, targets of links, and words with their digits and signs. */
const telling = /\[\^[^\]\s]+\]|\]\([^)\s]*|[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu;

const hashes = new WeakMap<TextSection, string>();

/**
 * A hash of what a section says: of its words, links and citations, in their order. It stays the same when punctuation, emphasis,
 * line breaks or white space change, which no translator need know of.
 *
 * @returns eight hexadecimal digits (FNV-1a)
 */
export function sectionHash(section: TextSection): string {
	const known = hashes.get(section);
	if (known) return known;
	const words = section.text
		.normalize("NFC")
		.replace(/\s*\{#[^}]*\}\s*$/m, "")
		.match(telling);
	let hash = 0x811c9dc5;
	for (const letter of (words ?? []).join(" ")) {
		hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
	}
	const digits = hash.toString(16).padStart(8, "0");
	hashes.set(section, digits);
	return digits;
}

/** Whether a section has a text, and not its heading alone. */
const isWritten = ({ text }: TextSection): boolean => text.replace(/^#{2,6}\s.*/, "").trim() !== "";

/** Whether a section is still to be translated: it is not there, or only its heading is; of a heading alone, whether it is English. */
export function isUntranslated(english: TextSection, translated: TextSection | undefined): boolean {
	if (!translated) return true;
	return isWritten(english) ? !isWritten(translated) : sectionHash(translated) === sectionHash(english);
}

/**
 * Compares a translation with the English page.
 *
 * @param from  the hash of the English section from which each one was made, by its key; without one a section counts as behind
 * @returns the state of each section by its key: first those of the English page in their order, then the others
 */
export function sectionStates(
	english: readonly TextSection[],
	translated: readonly TextSection[],
	from: Readonly<Record<string, string>>,
): Map<string, SectionState> {
	const sections = new Map(translated.map((section) => [section.key, section]));
	const states = new Map(english.map((section) => [section.key, stateOf(section, sections.get(section.key), from)]));
	for (const key of sections.keys()) if (!states.has(key)) states.set(key, "extra");
	return states;
}

function stateOf(
	english: TextSection,
	translated: TextSection | undefined,
	from: Readonly<Record<string, string>>,
): SectionState {
	if (isUntranslated(english, translated)) return "missing";
	return from[english.key] === sectionHash(english) ? "current" : "behind";
}
