import { bookletOf } from "../model/booklet.ts";
import { interviewsOf } from "../model/groupings.ts";
import { atlas } from "./_atlas.ts";
import { cities, interviews } from "./_pages.ts";

const groups = [
	...atlas.regions.map((region) => ({ ...region, interviews: interviewsOf(region.cities, atlas.interviews) })),
	...atlas.themes,
];

/** The booklets by the pages whose they are, such as `regions/africa.html`. */
export const booklets = new Map(
	groups.flatMap((group) => {
		const booklet = bookletOf(group, cities, interviews);
		return booklet ? [[group.path, booklet] as const] : [];
	}),
);
