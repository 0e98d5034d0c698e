import { type CityMap, cityMap, type MappedCity, type MapSize } from "./city-map.ts";

const wide: MapSize = { width: 640, height: 400, type: { phone: 22, wide: 11 } };
/** For countries with few cities. */
const small: MapSize = { width: 360, height: 250, type: { phone: 13, wide: 13 } };
/** How many cities make a map wide. */
const many = 5;

/** The map of a region's own page. */
export const mapOfPlace = (cities: readonly MappedCity[]): CityMap | undefined => cityMap(cities, wide);

/** The map of a country's page, with its whole ground. */
export const mapOfCountry = (cities: readonly MappedCity[]): CityMap | undefined =>
	cityMap(cities, cities.filter(({ coordinates }) => coordinates).length < many ? small : wide, true);
