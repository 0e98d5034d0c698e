import { geoEqualEarth } from "d3-geo";
import { feature } from "topojson-client";
import countries from "world-atlas/countries-110m.json" with { type: "json" };
import { type ProjectedMap, projector, svgPath, type World } from "./base-map.ts";

const world = countries as unknown as World;
const [width, height] = [960, 420];

// Turned by 11 degrees, so that the map's edge falls into the Bering Strait and cuts no land.
const projection = geoEqualEarth()
	.rotate([-11, 0])
	.fitWidth(width - 4, { type: "Sphere" })
	.translate([width / 2, 232])
	.clipExtent([
		[0, 0],
		[width, height],
	]);

/** The world in the Equal Earth projection, without the Antarctic, where no city lies. */
export const worldMap: ProjectedMap = {
	map: { width, height, land: svgPath(feature(world, world.objects.land), projection) },
	place: projector(projection),
};
