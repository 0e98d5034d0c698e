import { highestScores } from "./ranking.ts";

/** The traits by which cities are similar: themes, region and population. */
export interface Likeness {
	themes: readonly string[];
	region: string;
	population?: number | undefined;
}

/** A similar city: its index in the list, and the reasons. */
export interface SimilarCity {
	index: number;
	sharedThemes: string[];
	sameRegion: boolean;
	similarSize: boolean;
}

/** Whether both populations are known and neither is more than twice the other. */
const isSimilar = (a = Number.NaN, b = Number.NaN) => Math.max(a, b) <= 2 * Math.min(a, b);

/**
 * Similarity search by brute force. The score of a pair: two for each shared theme, one for the same region, one for a similar
 * population. Cities without a shared theme do not match. Ties keep the order of the list.
 *
 * @param cities  each with its themes without repetition
 * @returns a query for at most `count` matches of the city at an index, best first
 */
export function similarCities(cities: readonly Likeness[]) {
	/** Inverted index: the cities of each theme. */
	const citiesByTheme = new Map(cities.flatMap(({ themes }) => themes.map((theme): [string, number[]] => [theme, []])));
	for (const [i, { themes }] of cities.entries()) for (const theme of themes) citiesByTheme.get(theme)!.push(i);
	const scores = new Float64Array(cities.length);

	return (index: number, count: number): SimilarCity[] => {
		const self = cities[index]!;
		scores.fill(0);
		for (const theme of self.themes) for (const i of citiesByTheme.get(theme)!) scores[i]! += 2;
		for (let i = 0; i < cities.length; i++) {
			const { region, population } = cities[i]!;
			if (scores[i] === 0 || i === index) scores[i] = Number.NaN;
			else scores[i]! += Number(region === self.region) + Number(isSimilar(population, self.population));
		}
		return highestScores(scores, count).map((i) => {
			const { themes, region, population } = cities[i]!;
			return {
				index: i,
				sharedThemes: self.themes.filter((theme) => themes.includes(theme)),
				sameRegion: region === self.region,
				similarSize: isSimilar(population, self.population),
			};
		});
	};
}
