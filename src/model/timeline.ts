/** One year of the network, by the atlas and by what was announced. */
export interface TimelineYear {
	year: number;
	/** Cities of the atlas that joined in the year. */
	joined: number;
	/** Running total: cities of the atlas that had joined by its end. */
	held: number;
	/** New cities announced in the year; `undefined` without an announcement. */
	announced?: number | undefined;
	/** Totals announced in this year, oldest first. */
	totals: NetworkEvent[];
}

/** The members of one region, by the atlas. */
export interface RegionTimeline {
	id: Region;
	path: string;
	/** Running totals: cities that had joined by the end of each year of the timeline. */
	held: number[];
	/** Cities without a year of joining, which stand in no total. */
	withoutYear: number;
}

export interface Timeline {
	/** Every year from the first event or joining to the last, without a gap. */
	years: TimelineYear[];
	/** Cities in the atlas, with and without a year of joining. */
	cities: number;
	withoutYear: number;
	/** In the order of the atlas. */
	regions: RegionTimeline[];
	/** The last total that was announced. */
	latest?: NetworkEvent | undefined;
	conferences: NetworkEvent[];
	intakes: NetworkEvent[];
	awards: NetworkEvent[];
	totals: NetworkEvent[];
	anniversaries: NetworkEvent[];
}

const yearOf = (event: { date: string }) => Number(event.date.slice(0, 4));

/** The network's history: what the atlas holds beside what was announced. */
export function timeline({ cities, events, regions }: Atlas): Timeline {
	const of = (kind: NetworkEvent["kind"]) => events.filter((event) => event.kind === kind);
	const [totals, intakes] = [of("total"), of("intake")];
	const joined = Map.groupBy(cities, (city) => city.joined);
	const withoutYear = joined.get(undefined)?.length ?? 0;
	const known = [...cities.flatMap((city) => city.joined ?? []), ...events.map(yearOf)];
	const [first, last] = known.reduce(
		([low, high], year) => [Math.min(low, year), Math.max(high, year)],
		[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
	) as [number, number];

	const years: TimelineYear[] = [];
	let held = 0;
	for (let year = first; year <= last; year++) {
		const news = intakes.flatMap((event) => (yearOf(event) === year ? (event.newCities ?? []) : []));
		const count = joined.get(year)?.length ?? 0;
		held += count;
		years.push({
			year,
			joined: count,
			held,
			announced: news.length > 0 ? news.reduce((sum, n) => sum + n) : undefined,
			totals: totals.filter((event) => yearOf(event) === year),
		});
	}
	return {
		years,
		cities: cities.length,
		withoutYear,
		regions: regions.map(({ id, path, cities: members }) => ({
			id,
			path,
			held: years.map(({ year }) => members.filter(({ joined }) => joined !== undefined && joined <= year).length),
			withoutYear: members.filter(({ joined }) => joined === undefined).length,
		})),
		latest: totals.findLast((event) => event.members !== undefined),
		conferences: of("conference"),
		intakes,
		awards: of("award"),
		totals,
		anniversaries: of("anniversary"),
	};
}

import type { Region } from "../schemas/country.ts";
import type { Atlas, NetworkEvent } from "./atlas.ts";
