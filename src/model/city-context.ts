import type { FigureId } from "../schemas/figures.ts";
import type { City } from "./atlas.ts";
import { placesAmong, type Standing } from "./distribution.ts";
import { kilometresBetween } from "./geo.ts";

/** What a city's page says of it by way of the other cities. */
export interface CityContext {
	/** The other cities of its country: those with a profile first. */
	compatriots: City[];
	/** The others that joined in the same year, where it is known. */
	sameYear: City[];
	/** For a city without a profile: the nearest that has one. */
	nearestProfile?: { city: City; km: number } | undefined;
	/** Where its figures lie among those of all cities. */
	places: Partial<Record<FigureId, Standing>>;
}

/** @returns the context of a city among all of them, which are sorted as readers see them */
export function contextAmong(cities: readonly City[]): (city: City) => CityContext {
	const byCountry = Map.groupBy(cities, ({ country }) => country.code);
	const byYear = Map.groupBy(cities, ({ joined }) => joined);
	const placeOf = placesAmong(cities);
	return (city) => {
		const isOther = (other: City) => other !== city;
		const places = Object.values(city.figures).map((figure) => [figure.id, placeOf(figure)] as const);
		return {
			compatriots: (byCountry.get(city.country.code) ?? [])
				.filter(isOther)
				.sort((a, b) => Number(b.hasProfile) - Number(a.hasProfile)),
			sameYear: city.joined === undefined ? [] : (byYear.get(city.joined) ?? []).filter(isOther),
			nearestProfile: city.hasProfile ? undefined : nearestProfile(city, cities),
			places: Object.fromEntries(places.filter(([, place]) => place)),
		};
	};
}

function nearestProfile({ coordinates }: City, cities: readonly City[]): CityContext["nearestProfile"] {
	if (!coordinates) return undefined;
	const [nearest] = cities
		.flatMap((city) =>
			city.hasProfile && city.coordinates ? [{ city, km: kilometresBetween(coordinates, city.coordinates) }] : [],
		)
		.sort((a, b) => a.km - b.km);
	return nearest;
}
