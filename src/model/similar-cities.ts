import { highest } from "./ranking.ts";

/** What makes two cities comparable: their themes, their region and how many people live in them. */
export interface Likeness {
	themes: readonly string[];
	region: string;
	population?: number | undefined;
}

/** A city like another: its index, and the reasons. */
export interface SimilarCity {
	index: number;
	sharedThemes: string[];
	sameRegion: boolean;
	similarSize: boolean;
}

/** Two cities are of similar size when both sizes are known and neither is more than twice the other. */
const isSimilar = (a = Number.NaN, b = Number.NaN) => Math.max(a, b) <= 2 * Math.min(a, b);

/**
 * Prepares a search for the cities most like each other, which compares each city with every other. A shared theme
 * counts two, the same region and a similar size one each; at least one theme must be shared. Equal scores keep the
 * order of the list.
 *
 * @param cities  the themes of each without repetition
 * @returns a function from an index to at most `count` matches, best first
 */
export function similarCities(cities: readonly Likeness[]) {
	/** The cities that have each theme. */
	const having = new Map(cities.flatMap(({ themes }) => themes.map((theme): [string, number[]] => [theme, []])));
	for (const [i, { themes }] of cities.entries()) for (const theme of themes) having.get(theme)!.push(i);
	const scores = new Float64Array(cities.length);

	return (index: number, count: number): SimilarCity[] => {
		const self = cities[index]!;
		scores.fill(0);
		for (const theme of self.themes) for (const i of having.get(theme)!) scores[i]! += 2;
		for (let i = 0; i < cities.length; i++) {
			const { region, population } = cities[i]!;
			if (scores[i] === 0 || i === index) scores[i] = Number.NaN;
			else scores[i]! += Number(region === self.region) + Number(isSimilar(population, self.population));
		}
		return highest(scores, count).map((i) => {
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
