import type { City } from "../model/atlas.ts";
import type { NumberedSource } from "../model/citations.ts";
import type { Figure, Statement } from "../model/figures.ts";
import { citedSentences, headingSlug, typographic } from "../model/sentences.ts";
import { amount, dated, format, voiceLine, type Words } from "../words/index.ts";
import type { ComparedCity, ComparedFigure, ComparedLink, ComparedStatement } from "./compared-city.ts";

/** The length in letters from which on the opening of a chapter takes no further sentence. */
const openingLength = 160;

/** The length of a text in letters. A Chinese character has the width of two. */
const widthOf = (text: string) => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** The script of a city's data for the comparison: its file from the site's root. */
export const comparedCityFile = (id: string): string => `compare/${id}.js`;

/**
 * A city as the comparison shows it.
 *
 * @param t  the words of the reader's language, and `locale` its BCP 47 tag
 */
export function comparedCity(city: City, t: Words, locale: string): ComparedCity {
	const links = (sources: readonly NumberedSource[]): ComparedLink[] =>
		sources.map(({ anchor, publisher }) => ({ path: `${city.path}#${anchor}`, name: publisher }));
	return {
		id: city.id,
		path: city.path,
		name: city.name,
		country: city.country.name,
		region: t.regions[city.region],
		point: city.coordinates && { lat: city.coordinates.lat, lon: city.coordinates.lon },
		lang: format.foreign(city.textLanguage, locale)["lang"],
		tagline: city.tagline,
		summary: city.summary,
		awards: city.awards.map(({ year, sources }) => ({
			amount: String(year),
			sources: links(sources),
			raw: { value: year, unit: "year" },
		})),
		figures: Object.fromEntries(
			Object.values(city.figures).map((figure) => [figure.id, comparedFigure(figure, links, t, locale)]),
		),
		themes: city.themes.map(({ path, name }) => ({ path, name })),
		chapters: Object.fromEntries(
			t.explore.compare.chapters.flatMap(({ heading }) => {
				const opening = openingOf(city.markdown, headingSlug(heading));
				return opening ? [[heading, { opening, path: `${city.path}#${headingSlug(heading)}` }]] : [];
			}),
		),
		voices: city.interviews.map((voice) => ({
			path: voice.path,
			name: voice.name,
			about: voiceLine(voice, t.interview, locale, true),
		})),
		similar: city.similar.map(({ city: { id, name } }) => ({ id, name })),
	};
}

function comparedFigure(
	figure: Figure,
	links: (sources: readonly NumberedSource[]) => ComparedLink[],
	t: Words,
	locale: string,
): ComparedFigure {
	if (!figure.statements) {
		return {
			statements: [],
			absent: { reason: figure.absent, text: t.figure.absent[figure.absent], note: figure.note },
		};
	}
	const statementOf = (statement: Statement): ComparedStatement => {
		const { value, band, qualifier, unit, year, note, sources } = statement;
		return {
			amount: amount(statement, t.figure, locale),
			// A note that names the year itself says it already.
			when: year && !note?.includes(year) ? dated(year, t.figure, locale) : undefined,
			note,
			sources: links(sources),
			raw: { value, from: band?.from, to: band?.to, qualifier, unit, year },
		};
	};
	return { statements: figure.statements.map(statementOf) };
}

/**
 * The first sentences of a chapter, without what they cite: the link to the chapter leads to its sources.
 *
 * @returns nothing where the profile has no such chapter
 */
function openingOf(markdown: string, anchor: string): string | undefined {
	const sentences = citedSentences(markdown).filter((sentence) => sentence.anchor === anchor);
	let opening = sentences[0]?.text;
	for (const { text } of sentences.slice(1)) {
		if (widthOf(opening!) >= openingLength) break;
		opening += `${/[。！？][”’）」』》]*$/.test(opening!) ? "" : " "}${text}`;
	}
	return opening && typographic(opening);
}
