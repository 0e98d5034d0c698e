import type { Atlas, City, Theme } from "./atlas.ts";
import { similarCities } from "./similar-cities.ts";

/** Days from the first of January 1970 to a day, `YYYY-MM-DD`. */
const dayNumber = (day: string) => Date.parse(day) / 86_400_000;

/** Two cities that are worth reading side by side, and the themes that they share. */
export interface Pair {
	cities: [City, City];
	themes: Theme[];
}

const traitsOf = ({ themes, region }: City) => ({ themes: themes.map((theme) => theme.id), region });

/** One pair a region, which changes with the day of the build: a city with a profile, and the city most like it with a profile in another region. */
export function suggestedPairs({ cities, regions, today }: Atlas): Pair[] {
	const withProfile = cities.filter((city) => city.hasProfile);
	const taken = new Set<City>();
	return regions.flatMap(({ id }): Pair[] => {
		const own = withProfile.filter((city) => city.region === id);
		const first = own[dayNumber(today) % own.length];
		if (!first || taken.has(first)) return [];
		const others = withProfile.filter((city) => city.region !== id && !taken.has(city));
		const [match] = similarCities([first, ...others].map(traitsOf))(0, 1);
		if (!match) return [];
		const second = others[match.index - 1]!;
		taken.add(first).add(second);
		return [{ cities: [first, second], themes: first.themes.filter((theme) => match.sharedThemes.includes(theme.id)) }];
	});
}
