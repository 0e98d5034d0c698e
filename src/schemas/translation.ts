import * as z from "zod";
import { day } from "./date.ts";
import type { CollectionName } from "./index.ts";
import { line } from "./text.ts";

const hash = z.string().regex(/^[0-9a-f]{8}$/, "must be the eight letters and digits that npm run translations writes");

/**
 * The translation of an entry: `content/<language>/<collection>/<slug>.md`, with the same name as its English file. It holds texts
 * only: facts, people, sources and dates stand in the English file and nowhere else, so that they cannot differ.
 */
export const translation = z
	.strictObject({
		title: line(150).optional().describe("The title, where the English file has one."),
		description: line(300).optional().describe("The description, where the English file has one."),
		tagline: line(120).optional().describe("A city's tagline, without full stop."),
		summary: line(400).optional().describe("The summary, where the English file has one."),
		caveat: line(400).optional().describe("The caveat of a voice, where the English file has one."),
		aliases: z.array(line(100)).min(1).optional().describe("Other words that people search for in this language."),
		from: z
			.record(z.string(), hash)
			.optional()
			.describe(
				"The English section that each text was made from. `npm run translations -- --stamp` writes it: nobody has to.",
			),
		checked: day
			.optional()
			.describe(
				"The day on which somebody who speaks the language compared the whole translation with the English text. Left out until then.",
			),
	})
	.describe("The texts of a page in another language.");

export type TranslationFrontMatter = z.infer<typeof translation>;

/** The texts of front matter that a translation of each kind of entry has, in their order. */
export const translatedTexts = {
	cities: ["tagline", "summary"],
	interviews: ["title", "summary", "caveat"],
	themes: ["title", "description"],
	topics: ["title", "description"],
	pages: ["title", "description"],
} as const satisfies Partial<Record<CollectionName, readonly (keyof TranslationFrontMatter)[]>>;

export type TranslatedCollection = keyof typeof translatedTexts;

/** Whether entries of a collection are translated: practices, events and lists of names are not. */
export const isTranslated = (collection: string): collection is TranslatedCollection =>
	Object.hasOwn(translatedTexts, collection);

/** The texts of an entry's front matter that a translation has, by their keys in their order; a missing one is `undefined`. */
export const textsToTranslate = (collection: TranslatedCollection, data: object): Record<string, string | undefined> =>
	Object.fromEntries(
		translatedTexts[collection].map((key) => {
			const text = (data as Record<string, unknown>)[key];
			return [key, typeof text === "string" ? text : undefined];
		}),
	);
