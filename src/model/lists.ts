import type { CitySummary, InterviewSummary, Link } from "./atlas.ts";

/** A part of a list under a letter. */
export interface LetterGroup<T> {
	letter: string;
	items: T[];
}

/**
 * Puts a sorted list under its first letters. Marks do not count: `Évry` stands under E, and so does `İzmir` under I.
 *
 * @param items  already in the reader's order
 */
export function byLetter<T extends Link>(items: readonly T[]): LetterGroup<T>[] {
	const groups = Map.groupBy(items, ({ name }) => {
		const [first = "#"] = name.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "");
		return first.toUpperCase();
	});
	return [...groups].map(([letter, group]) => ({ letter, items: group }));
}

/** The interviews of some cities, in the order of the atlas. */
export function interviewsOf(
	cities: readonly CitySummary[],
	interviews: readonly InterviewSummary[],
): InterviewSummary[] {
	const ids = new Set(cities.map((city) => city.id));
	return interviews.filter((interview) => ids.has(interview.city.id));
}
