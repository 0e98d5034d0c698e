import { countryName } from "../../../model/country.ts";
import { liesIn } from "../../../model/country-ground.ts";
import type { Point } from "../../../model/geo.ts";
import type { Rule } from "../../rule.ts";

/** How far from its country's shores and borders a city may lie, in kilometres: the map is coarse, and cities lie on islands. */
const grace = 30;

/** What may have happened to the coordinates, each with the place that was meant. */
const slips: [what: string, meant: (place: Point) => Point][] = [
	["`lat` and `lon` are swapped", ({ lat, lon }) => ({ lat: lon, lon: lat })],
	["`lon` has lost or got a minus sign: west is negative", ({ lat, lon }) => ({ lat, lon: -lon })],
	["`lat` has lost or got a minus sign: south is negative", ({ lat, lon }) => ({ lat: -lat, lon })],
	["both have lost or got a minus sign", ({ lat, lon }) => ({ lat: -lat, lon: -lon })],
	["they are swapped, and a minus sign is missing or too many", ({ lat, lon }) => ({ lat: -lon, lon: lat })],
	["they are swapped, and a minus sign is missing or too many", ({ lat, lon }) => ({ lat: lon, lon: -lat })],
];

export const placePlausible: Rule = {
	id: "place-plausible",
	title: "A city outside of its country",
	why: "A point on the wrong continent, or in the sea, is on every map, and distances to other cities follow it.",
	repair: "Look up degrees north and east. South and west are negative.",
	severity: "warning",
	example: { file: "cities/aville.md", right: "  lat: 60.1\n  lon: 24.9\n", wrong: "  lat: 24.9\n  lon: 60.1\n" },
	*check({ collection, data, frontMatter, issues }) {
		const { coordinates, country } = data as { coordinates?: Partial<Point>; country?: unknown };
		const { lat, lon } = coordinates ?? {};
		if (collection !== "cities" || typeof lat !== "number" || typeof lon !== "number") return;
		if (typeof country !== "string" || issues.some(({ path }) => path[0] === "coordinates" || path[0] === "country"))
			return;
		const place = { lat, lon };
		if (liesIn(place, country, grace) !== false) return;
		const isNowhere = lat === 0 && lon === 0;
		const slip = isNowhere
			? undefined
			: slips.find(([, meant]) => {
					const { lat, lon } = meant(place);
					return Math.abs(lat) <= 90 && liesIn({ lat, lon }, country, grace);
				});
		yield {
			span: frontMatter!.valueAt(["coordinates", "lat"]),
			message: isNowhere
				? "0, 0 is a point in the sea off Africa, which programs give for places that they do not know."
				: `The point ${lat}, ${lon} lies outside of ${countryName(country, "en")}, which \`country\` names.`,
			suggestion: slip
				? `Perhaps ${slip[0]}.`
				: isNowhere
					? "Look the place up, or take `coordinates` away: the city is then listed, but not on the map."
					: "Look up the point and the country: one of the two is that of another place.",
		};
	},
};
