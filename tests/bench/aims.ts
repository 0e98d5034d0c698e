import type { BuildResult, Results } from "./results.ts";

/** One of the project's aims: what was measured, and the most (or least) that it may be. */
export interface Aim {
	about: string;
	value: number;
	unit: "×" | "MB" | "kB" | "requests" | "s" | "points" | "errors";
	bound: number;
	/** The bound is the least where this is set, else the most. */
	atLeast?: boolean;
}

export const isMet = ({ value, bound, atLeast = false }: Aim) => (atLeast ? value >= bound : value <= bound);

/** The aims that a run measured: those that lack a figure are left out. */
export function aimsOf({ builds, weights, searches, lighthouse, loads }: Results): Aim[] {
	const aims: Aim[] = [];
	const add = (about: string, value: number | undefined, unit: Aim["unit"], bound: number, atLeast = false) => {
		if (value !== undefined) aims.push({ about, value, unit, bound, atLeast });
	};
	const over = (value: number | undefined, base: number | undefined) => value && base && value / base;
	const own = builds.filter(({ peer }) => peer === "atlas");
	const coldOf = (peer: string, cities: number) =>
		builds.find((each) => each.peer === peer && each.cities === cities)?.cold?.seconds;
	const most = ({ cold, rebuild }: BuildResult) => Math.max(cold?.megabytes ?? 0, rebuild?.megabytes ?? 0) || undefined;

	for (const build of own) {
		const { cities, cold, rebuild } = build;
		const at = `at ${cities} cities`;
		add(`cold build beside Starlight's, ${at}`, over(cold?.seconds, coldOf("starlight", cities)), "×", 0.5);
		add(`cold build beside Hugo and Pagefind's, ${at}`, over(cold?.seconds, coldOf("hugo", cities)), "×", 2);
		add(`rebuild beside the cold build, ${at}`, over(rebuild?.seconds, cold?.seconds), "×", 0.2);
		add(`peak memory, ${at}`, most(build), "MB", cities <= 10_000 ? 2000 : 8000);
	}
	const [least, largest] = [own[0], own.at(-1)];
	if (least && largest && largest.cities > least.cities) {
		const times = largest.cities / least.cities;
		const about = `growth of the cold build from ${least.cities} to ${largest.cities} cities`;
		add(about, over(largest.cold?.seconds, least.cold?.seconds), "×", times);
	}
	for (const { peer, cities, page, bytes, requests } of weights) {
		if (peer !== "atlas" || page !== "city") continue;
		add(`city page at ${cities} cities`, bytes / 1000, "kB", 15);
		add(`requests of a city page at ${cities} cities`, requests, "requests", 3);
	}
	for (const { peer, cities, from, before, first } of searches) {
		if (peer !== "atlas") continue;
		if (from === "http") add(`to the first result at ${cities} cities`, (before + first.bytes) / 1000, "kB", 200);
		else add(`to the first result from disk at ${cities} cities`, first.milliseconds / 1000, "s", 0.25);
	}
	for (const { server, errors } of loads) add(`errors of ${server} under load`, errors, "errors", 0);
	const scores = lighthouse.flatMap((page) => Object.values(page.scores));
	if (scores.length > 0) add("Lighthouse's lowest score of all pages", Math.min(...scores), "points", 100, true);
	return aims;
}
