import type { City, Theme } from "./atlas.ts";
import type { NumberedSource } from "./citations.ts";
import { citedSentences, typographic } from "./sentences.ts";

/** A city under a theme, with the sentence of its profile that shows why. */
export interface ThemeRow {
	city: City;
	/** In plain words, with what it cites. Not there where no sentence holds a word of the theme. */
	sentence?: { text: string; sources: NumberedSource[] } | undefined;
}

/**
 * A word as a part of a pattern. Of a long one the stem is enough, which others of its family share: `volunteering` finds
 * volunteers, `inclusion` what is inclusive. A short word may stand in the plural, and an abbreviation in capitals as it is.
 */
function patternOf(word: string): string {
	const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
	if (/^\p{L}{8,}$/u.test(word)) return `${word.slice(0, word.length > 10 ? -3 : -2)}\\p{L}*`;
	return `${escaped.replace(/y$/, "(?:y|ies)")}(?:e?s)?`;
}

/** The cities of a theme, in its order, each with the first sentence of its profile that holds one of the theme's words. */
export function themeRows(theme: Theme): ThemeRow[] {
	const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${theme.words.map(patternOf).join("|")})(?![\\p{L}\\p{N}])`, "iu");
	return theme.cities.map((city) => {
		const sentence = citedSentences(city.originalMarkdown).find(({ text }) => words.test(text));
		return {
			city,
			sentence: sentence && {
				text: typographic(sentence.text),
				sources: city.sources.filter(({ id }) => sentence.cites.includes(id)),
			},
		};
	});
}
