import type { Size } from "./corpus.ts";
import type { Results, Timing } from "./results.ts";

/** The commit with which the atlas is compared: the reference of the aims. */
export const reference = "ae897dd";

/** A performance target: a measured value and its bound. */
export interface Aim {
	about: string;
	value: number;
	unit: "×" | "kB" | "requests" | "s" | "points" | "errors";
	bound: number;
	/** The bound is a minimum; otherwise it is a maximum. */
	atLeast?: boolean;
	/** A stretch target. */
	mark?: number | undefined;
}

export const isMet = ({ value, bound, atLeast = false }: Aim) => (atLeast ? value >= bound : value <= bound);

type Metric = "processor" | "seconds" | "megabytes";

/** A target for a cold build, relative to that of another system. */
interface BuildAim {
	cities: Size;
	/** Another system at the same size; `english` is the atlas on the real content in English. */
	beside: "earlier" | "starlight" | "english";
	figures: Metric[];
	bound: number;
	mark?: number;
}

const buildAims: BuildAim[] = [
	{ cities: "real", beside: "earlier", figures: ["processor", "seconds"], bound: 0.75 },
	{ cities: "real", beside: "starlight", figures: ["processor", "seconds"], bound: 1.3, mark: 1 },
	{ cities: "languages", beside: "english", figures: ["processor", "seconds"], bound: 2.5 },
	{ cities: 1000, beside: "starlight", figures: ["processor", "seconds"], bound: 1.2, mark: 1 },
	{ cities: 10_000, beside: "starlight", figures: ["seconds"], bound: 0.8 },
	{ cities: 10_000, beside: "starlight", figures: ["megabytes"], bound: 1 },
];

const metricNames: Record<Metric, string> = {
	processor: "processor time",
	seconds: "wall-clock time",
	megabytes: "peak memory",
};

/** A size as a phrase: `at 1000 cities`. */
export function at(size: Size): string {
	if (size === "real") return "on the real content";
	return size === "languages" ? "on the real content in all languages" : `at ${size} cities`;
}

const besideNames: Record<BuildAim["beside"], string> = {
	earlier: `that of commit ${reference}`,
	starlight: "Starlight's",
	english: "that in English",
};

/** Evaluates the aims. Those without a measured value are left out. */
export function aimsOf({ builds, versions, weights, searches, lighthouse, loads }: Results): Aim[] {
	const aims: Aim[] = [];
	const add = (aim: Omit<Aim, "value"> & { value: number | undefined }) => {
		if (aim.value !== undefined) aims.push(aim as Aim);
	};
	const coldOf = (peer: string, size: Size): Timing | undefined =>
		builds.find((each) => each.peer === peer && each.cities === size)?.cold;
	const isAgainstReference = versions["earlier"]?.some((version) => version.includes(reference));

	for (const { cities, beside, figures, bound, mark } of buildAims) {
		if (beside === "earlier" && !isAgainstReference) continue;
		for (const figure of figures) {
			const other = beside === "english" ? coldOf("atlas", "real") : coldOf(beside, cities);
			const [value, base] = [coldOf("atlas", cities)?.[figure], other?.[figure]];
			const about = `${metricNames[figure]} of the build ${at(cities)}, beside ${besideNames[beside]}`;
			add({ about, value: value && base && value / base, unit: "×", bound, mark });
		}
	}
	for (const { peer, cities, page, bytes, requests } of weights) {
		if (peer !== "atlas" || page !== "city") continue;
		add({ about: `a city's page ${at(cities)}`, value: bytes / 1000, unit: "kB", bound: 15 });
		add({ about: `requests of a city's page ${at(cities)}`, value: requests, unit: "requests", bound: 3 });
	}
	for (const { peer, cities, from, before, first } of searches) {
		if (peer !== "atlas") continue;
		const about = `to the first result ${at(cities)}`;
		if (from === "http") add({ about, value: (before + first.bytes) / 1000, unit: "kB", bound: 200 });
		else add({ about: `${about}, from disk`, value: first.milliseconds / 1000, unit: "s", bound: 0.25 });
	}
	for (const { server, errors } of loads)
		add({ about: `errors of ${server} under load`, value: errors, unit: "errors", bound: 0 });
	const scores = lighthouse.flatMap((page) => Object.values(page.scores));
	if (scores.length > 0) {
		const value = Math.min(...scores);
		add({ about: "Lighthouse's lowest score of all pages", value, unit: "points", bound: 100, atLeast: true });
	}
	return aims;
}
