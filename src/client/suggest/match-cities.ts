// Matches typed text with the names of cities.

import type { Suggestions } from "../../search/data-files.ts";
import { editDistance } from "../../search/edit-distance.ts";
import { foldWords, wordsOf } from "../../search/tokens.ts";

/** A city by the names under which it can be found. */
export interface CityNames {
	slug: string;
	country: string;
	/** Its own name first. */
	names: string[];
	/** The names, folded, with a space before every word: ` rio de janeiro`. */
	keys: string[];
}

export interface CitySuggestion {
	slug: string;
	/** The name, with the other name in brackets by which it was found: `Cork (Corcaigh)`. */
	label: string;
	country: string;
}

/** The most suggestions at once. */
const limit = 8;

/** The most wrong letters in typed text of so many letters. */
const wrongLetters = (letters: number): number => (letters < 4 ? 0 : letters < 6 ? 1 : 2);

/** Letters beyond Latin ones: scripts without spaces among them, in which a word may begin anywhere. */
const beyondLatin = /[^ -ɏ]/;

/** Unpacks the data file of the suggestions. */
export const unpackCityNames = ({ countries, cities }: Suggestions): CityNames[] =>
	cities.map(([slug, name, country, ...others]) => {
		const names = [name, ...others];
		return { slug, country: countries[country]!, names, keys: names.map((each) => ` ${foldWords(each)}`) };
	});

/** How well a city matches, best first. From `misspelt` on it is suggested only where no city matches better. */
const tiers = { name: 0, beginning: 1, otherBeginning: 2, word: 3, misspelt: 4, none: 5 };

function tierOf({ keys }: CityNames, typed: string): number {
	const start = ` ${typed}`;
	if (keys.includes(start)) return tiers.name;
	if (keys[0]!.startsWith(start)) return tiers.beginning;
	if (keys.some((key) => key.startsWith(start))) return tiers.otherBeginning;
	if (keys.some((key) => key.includes(start) || (beyondLatin.test(typed) && key.includes(typed)))) return tiers.word;
	const most = wrongLetters(typed.length);
	const joined = wordsOf(typed).join("");
	const isNear = (key: string) => editDistance(joined, key.replaceAll(" ", ""), most) <= most;
	return most > 0 && keys.some(isNear) ? tiers.misspelt : tiers.none;
}

function labelOf({ names, keys }: CityNames, typed: string): string {
	const found = names.find((_, i) => keys[i]!.includes(` ${typed}`));
	return found === undefined || found === names[0] ? names[0]! : `${names[0]} (${found})`;
}

/** Suggests cities for typed text, best first. */
export function matchCities(text: string, cities: readonly CityNames[]): CitySuggestion[] {
	const typed = foldWords(text);
	const matches = cities
		.map((city) => ({ city, tier: tierOf(city, typed) }))
		.filter(({ tier }) => tier < tiers.none)
		.sort((a, b) => a.tier - b.tier);
	const best = matches[0]?.tier === tiers.misspelt ? matches : matches.filter(({ tier }) => tier < tiers.misspelt);
	return best
		.slice(0, limit)
		.map(({ city }) => ({ slug: city.slug, label: labelOf(city, typed), country: city.country }));
}
