import { pageOf } from "../schemas/index.ts";
import { type Language, originalLanguage } from "../schemas/language.ts";
import { type TranslatedCollection, type TranslationFrontMatter, textsToTranslate } from "../schemas/translation.ts";
import type { Content, Entry } from "./entry.ts";
import { type SectionState, sectionStates, type TextSection, textSections } from "./translation.ts";

/** What a page says beside a section of a translation, and the text of the link to the English section. */
export type TranslationNotes = Record<Exclude<SectionState, "current"> | "original", string>;

type Translations = ReadonlyMap<string, Entry<TranslationFrontMatter>>;

/**
 * The content with the texts of a language in the place of the English ones, where it has them. Facts and sources stay those of the
 * English entries.
 *
 * @param translations  those of all languages, by `<language>/<collection>/<id>`
 */
export function translateContent(
	content: Content,
	language: Language,
	translations: Translations,
	notes: TranslationNotes,
): Content {
	if (language === originalLanguage) return content;
	const translated = <T extends object>(collection: TranslatedCollection, entries: readonly Entry<T>[]) =>
		entries.map((entry) => {
			const translation = translations.get(`${language}/${collection}/${entry.id}`);
			return translation ? translateEntry(entry, translation, collection, language, notes) : entry;
		});
	return {
		...content,
		cities: translated("cities", content.cities),
		interviews: translated("interviews", content.interviews),
		themes: translated("themes", content.themes),
		topics: translated("topics", content.topics),
	};
}

/** The sections of an entry, or of its translation. */
export const entrySections = (
	collection: TranslatedCollection,
	{ data, body = "" }: { data: object; body?: string },
): TextSection[] => textSections(textsToTranslate(collection, data), body);

/** The states of the sections of a translation: those of the front matter's texts by their keys, those of the body by their anchors. */
export function translationStates<T extends object>(
	entry: Pick<Entry<T>, "data" | "body">,
	translation: Pick<Entry<TranslationFrontMatter>, "data" | "body">,
	collection: TranslatedCollection,
): Map<string, SectionState> {
	return sectionStates(
		entrySections(collection, entry),
		entrySections(collection, translation),
		translation.data.from ?? {},
	);
}

/**
 * An entry with its texts in another language. A section that has no translation stands in English, marked as such; beside one that
 * is behind, missing or extra the page says so.
 */
export function translateEntry<T extends object>(
	entry: Entry<T>,
	translation: Entry<TranslationFrontMatter>,
	collection: TranslatedCollection,
	language: Language,
	notes: TranslationNotes,
): Entry<T> {
	const states = translationStates(entry, translation, collection);
	const { from: _, checked, ...texts } = translation.data;
	const page = pageOf(collection, entry.id);
	const pieces = { english: htmlSections(entry.html), translated: htmlSections(translation.html) };
	const markdown = new Map(
		[entry, translation].flatMap(({ body }) => textSections({}, body)).map(({ key, text }) => [key, text.trim()]),
	);
	const note = (key: string, state: SectionState) => {
		const hasAnchor = state !== "extra" && key !== "text";
		return state === "current" ? "" : noteOf(state, notes, `/${page}${hasAnchor ? `#${key}` : ""}`);
	};
	const html = [...states].flatMap(([key, state]) => {
		// Of a section that is still to be translated, only the heading may be there.
		const own = state === "missing" ? undefined : pieces.translated.get(key);
		if (own !== undefined) return [withNote(own, note(key, state))];
		const english = pieces.english.get(key);
		return english === undefined
			? []
			: [withNote(`<div lang="en" dir="ltr">${english}</div>`, note(key, "missing"), language)];
	});
	const headings = new Map([...entry.headings, ...translation.headings].map((each) => [each.slug, each]));
	return {
		...entry,
		data: { ...entry.data, ...texts },
		language,
		checked,
		isTitleBehind: Object.keys(texts).some((key) => states.get(key) === "behind"),
		original: entry,
		html: html.join(""),
		body: [...states.keys()].flatMap((key) => markdown.get(key) ?? []).join("\n\n"),
		headings: [...states.keys()].flatMap((key) => headings.get(key) ?? []),
	};
}

const headingTag = /<h[2-6] id="([^"]+)">.*?<\/h[2-6]>\n?/gs;

/** The pieces of a rendered body by the anchors of their headings; what stands before the first one is `text`. */
function htmlSections(html: string): Map<string, string> {
	const starts = [...html.matchAll(headingTag)].map(({ 1: anchor = "", index }) => ({ anchor, index }));
	const sections = new Map<string, string>();
	const first = html.slice(0, starts[0]?.index);
	if (first.trim()) sections.set("text", first);
	for (const [i, { anchor, index }] of starts.entries()) sections.set(anchor, html.slice(index, starts[i + 1]?.index));
	return sections;
}

const noteOf = (state: Exclude<SectionState, "current">, notes: TranslationNotes, address: string) =>
	`<p class="translation-state">${notes[state]} <a href="${address}" hreflang="en">${notes.original}</a></p>`;

/** A section with a note directly below its heading, or above a text without one. In a section that stands in English the note has the page's language. */
function withNote(section: string, note: string, language?: Language): string {
	if (note === "") return section;
	const marked = language ? note.replace("<p ", `<p lang="${language}" dir="auto" `) : note;
	const noted = section.replace(headingTag, (heading) => `${heading}${marked}`);
	return noted === section ? `${marked}${section}` : noted;
}
