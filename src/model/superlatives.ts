import type { Atlas, City, NetworkEvent } from "./atlas.ts";

/** What readers ask of the atlas as a whole, and the search answers in a sentence. */
export interface Superlatives {
	/** The cities of the largest and of the smallest population known; `undefined` where none is known. */
	largest: City | undefined;
	smallest: City | undefined;
	/** Cities with an award, and those with several. */
	winners: City[];
	severalAwards: City[];
	/** Cities with a place on the map. */
	onMap: number;
	/** The last total of members that was announced. */
	announced: NetworkEvent | undefined;
}

/** Finds the extremes and counts the winners. */
export function superlatives({ cities, events }: Atlas): Superlatives {
	const bySize = cities
		.filter((city) => city.figures.population.statements?.[0].value !== undefined)
		.sort((a, b) => b.figures.population.magnitude! - a.figures.population.magnitude!);
	const winners = cities.filter(({ awards }) => awards.length > 0);
	return {
		largest: bySize[0],
		smallest: bySize.at(-1),
		winners,
		severalAwards: winners.filter(({ awards }) => awards.length > 1),
		onMap: cities.filter(({ coordinates }) => coordinates).length,
		announced: events.findLast(({ kind }) => kind === "total"),
	};
}
