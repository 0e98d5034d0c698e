import type { Region } from "../schemas/country.ts";
import type { Atlas, CitySummary, ThemeLink } from "./atlas.ts";
import { numbered } from "./citations.ts";
import { type Figure, figuresOf } from "./figures.ts";
import { similarCities } from "./similar-cities.ts";

/** What the comparison shows of one city: the same figures as its page, from the same record. */
export interface ComparedCity {
	city: CitySummary;
	figures: Figure[];
}

/** Every city as the comparison shows it, in the order of the atlas. */
export const comparedCities = (atlas: Atlas): ComparedCity[] =>
	atlas.cities.map((city) => {
		const { facts, sources } = atlas.cityEntries.get(city.id)!.data;
		return { city, figures: figuresOf(facts, numbered(sources)) };
	});

/** The compared cities of one region. */
export interface ComparedRegion {
	region: Region;
	cities: ComparedCity[];
}

/** The same by region. */
export function comparedRegions(atlas: Atlas): ComparedRegion[] {
	const cities = Map.groupBy(comparedCities(atlas), ({ city }) => city.region);
	return atlas.regions.map(({ id }) => ({ region: id, cities: cities.get(id) ?? [] }));
}

/** Two cities that are worth reading side by side, and the themes that they share. */
export interface Pair {
	cities: [CitySummary, CitySummary];
	themes: ThemeLink[];
}

const traitsOf = ({ themes, region }: CitySummary) => ({ themes: themes.map((theme) => theme.id), region });

/** Days from the first of January 1970 to a day, `YYYY-MM-DD`. */
export const dayNumber = (day: string) => Date.parse(day) / 86_400_000;

/**
 * One pair a region: a city with a profile, chosen by the day of the build, with the city most like it that lies in
 * another region and has a profile. No editor has to choose, and no region is left out.
 */
export function suggestedPairs(atlas: Atlas): Pair[] {
	const told = atlas.cities.filter((city) => city.hasProfile);
	const taken = new Set<CitySummary>();
	return atlas.regions.flatMap(({ id }): Pair[] => {
		const own = told.filter((city) => city.region === id);
		const first = own[dayNumber(atlas.today) % own.length];
		if (!first || taken.has(first)) return [];
		const others = told.filter((city) => city.region !== id && !taken.has(city));
		const [match] = similarCities([first, ...others].map(traitsOf))(0, 1);
		if (!match) return [];
		const second = others[match.index - 1]!;
		taken.add(first).add(second);
		return [{ cities: [first, second], themes: first.themes.filter((theme) => match.sharedThemes.includes(theme.id)) }];
	});
}
