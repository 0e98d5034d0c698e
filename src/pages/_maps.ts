import type { Atlas } from "../model/atlas.ts";
import { type RegionMap, regionMaps } from "../model/region-maps.ts";

const drawn = new WeakMap<Atlas, RegionMap[]>();

/** The maps of the regions, drawn once for all pages of a language that show them. */
export function mapsOf(atlas: Atlas): RegionMap[] {
	const maps = drawn.get(atlas) ?? regionMaps(atlas.regions);
	drawn.set(atlas, maps);
	return maps;
}
