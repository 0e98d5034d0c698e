import type { Atlas } from "./atlas.ts";

/** How far the atlas has come, in five numbers for its readers. The page on coverage counts the rest. */
export interface Completeness {
	cities: number;
	profiles: number;
	/** Cities with a population. */
	population: number;
	/** Cities whose pages somebody has read against their sources. */
	checked: number;
	/** The last total of members that was announced, and its day in ISO form. */
	announced: { members: number; date: string } | undefined;
}

/** Counts how far the atlas has come. */
export function completeness({ cities, events }: Pick<Atlas, "cities" | "events">): Completeness {
	const total = events.findLast(({ kind, members }) => kind === "total" && members !== undefined);
	return {
		cities: cities.length,
		profiles: cities.filter((city) => city.hasProfile).length,
		population: cities.filter((city) => city.figures.population.statements).length,
		checked: cities.filter(({ dated }) => dated.kind === "reviewed").length,
		announced: total?.members === undefined ? undefined : { members: total.members, date: total.date },
	};
}
