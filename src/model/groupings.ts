/** The items of a list that begin with one letter. */
export interface LetterGroup<T> {
	letter: string;
	items: T[];
}

/**
 * Groups a sorted list by first letter, without diacritics: `Évry` belongs to E, `İzmir` to I.
 *
 * @param items  already in the reader's order
 */
export function byLetter<T>(items: readonly T[], nameOf: (item: T) => string): LetterGroup<T>[] {
	const groups = Map.groupBy(items, (item) => {
		const [first = "#"] = nameOf(item)
			.normalize("NFD")
			.replace(/[^\p{L}\p{N}]/gu, "");
		return first.toUpperCase();
	});
	return [...groups].map(([letter, group]) => ({ letter, items: group }));
}

/** The interviews of some cities, in the order of the atlas. */
export function interviewsOf(cities: readonly City[], interviews: readonly Interview[]): Interview[] {
	const ids = new Set(cities.map((city) => city.id));
	return interviews.filter((interview) => ids.has(interview.city.id));
}

/** The cities that joined in one year, or those without a known year. */
export interface YearGroup {
	year?: number | undefined;
	cities: City[];
}

/** Groups cities by year of joining, newest first; those without a known year come last. */
export function byYear(cities: readonly City[]): YearGroup[] {
	const groups = Map.groupBy(cities, (city) => city.joined);
	return [...groups].map(([year, group]) => ({ year, cities: group })).sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

/** Splits cities by whether they have a profile. */
export const byProfile = (cities: readonly City[]) => ({
	withProfile: cities.filter((city) => city.hasProfile),
	withoutProfile: cities.filter((city) => !city.hasProfile),
});

/** A round of the award: the cities of the atlas that received it, and what was announced. */
export interface AwardRound {
	year: number;
	cities: City[];
	event?: NetworkEvent | undefined;
}

/** The rounds of the award that the atlas knows, newest first. */
export function awardRounds({ cities, events }: Atlas): AwardRound[] {
	const rounds = new Map<number, AwardRound>();
	for (const event of events.filter(({ kind }) => kind === "award")) {
		const year = Number(event.date.slice(0, 4));
		rounds.set(year, { year, cities: [], event });
	}
	for (const city of cities) {
		for (const { year } of city.awards) {
			if (!rounds.has(year)) rounds.set(year, { year, cities: [] });
			rounds.get(year)!.cities.push(city);
		}
	}
	return [...rounds.values()].sort((a, b) => b.year - a.year);
}

import type { Atlas, City, Interview, NetworkEvent } from "./atlas.ts";
