import { bookletOf } from "../model/booklet.ts";
import { interviewsOf } from "../model/groupings.ts";
import { atlas } from "./_atlas.ts";

const groups = [
	...atlas.regions.map((region) => ({ ...region, interviews: interviewsOf(region.cities, atlas.interviews) })),
	...atlas.themes,
];

/** The booklets by the pages that link to them, such as `regions/africa.html`. */
export const booklets = new Map(
	groups.flatMap((group) => {
		const booklet = bookletOf(group, atlas);
		return booklet ? [[group.path, booklet] as const] : [];
	}),
);
