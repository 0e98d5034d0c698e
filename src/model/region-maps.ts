import type { RegionGroup } from "./atlas.ts";
import { type CityMap, cityMap, type MapSize } from "./city-map.ts";

/** A region with its map in the row of all regions. */
export interface RegionMap {
	region: RegionGroup;
	map: CityMap;
	/** Whether it has more cities than a small map shows well. */
	isWide: boolean;
}

const [small, wide]: [MapSize, MapSize] = [
	{ width: 320, height: 280 },
	{ width: 480, height: 300 },
];
/** From how many dots on a map is a wide one. */
const many = 60;
/** Thinned out: five maps stand on one page. */
const step = 2;

/** The maps of the regions, those with the most dots first. Regions without a city that has a place are left out. */
export const regionMaps = (regions: readonly RegionGroup[]): RegionMap[] =>
	regions
		.flatMap((region) => {
			const isWide = region.cities.filter(({ coordinates }) => coordinates).length >= many;
			const map = cityMap(region.cities, { ...(isWide ? wide : small), step });
			return map ? [{ region, map, isWide }] : [];
		})
		.sort((a, b) => b.map.dots.length - a.map.dots.length);
