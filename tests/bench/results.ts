// What a run of the benchmark finds out: the shape of results.json.

import type { Size } from "./corpus.ts";

/** Medians, and what each run took, in their order. Where the system keeps no account of a figure, it is left out. */
export interface Timing {
	/** Seconds that passed. */
	seconds: number;
	each: number[];
	/** Seconds of processor time, user and system, of all processes together. */
	processor?: number;
	eachProcessor?: number[];
	/** The most that all processes held at once, in megabytes (10^6 bytes). */
	megabytes?: number;
}

/** A site, made by one of the systems. */
interface About {
	/** `name` of the system. */
	peer: string;
	cities: Size;
}

export interface BuildResult extends About {
	/** From nothing: without an earlier output or cache. */
	cold: Timing;
	/** Files of the built site, and their bytes. */
	files: number;
	bytes: number;
}

export interface DevResult extends About {
	/** From the command, without an earlier cache, to a city's page in the browser. */
	first: Timing;
	/** From saving the city's file to the changed page in the browser. */
	changed: Timing;
}

export interface WeightResult extends About {
	page: "home" | "list" | "city";
	/** Over the wire, gzip, from an empty cache until the network is idle. */
	bytes: number;
	requests: number;
}

export interface Answer {
	milliseconds: number;
	bytes: number;
	requests: number;
}

export interface SearchResult extends About {
	from: "http" | "disk";
	/** What the page weighs on which one searches, where it is loaded before the question is asked. */
	before: number;
	first: Answer;
	second: Answer;
}

export interface CheckResult extends Timing {
	content: string;
	exitCode: number;
}

/** Lighthouse's scores, 0 to 100: of each the median of all looks at the page. */
export interface LighthouseResult {
	page: string;
	scores: Record<string, number>;
	/** Its names of the audits that cost points in at least half of the looks. */
	cost: string[];
}

/** What a server with the atlas's configuration answers under load. Times in milliseconds. */
export interface LoadResult {
	server: string;
	/** Open at once, each asking again as soon as it is answered. */
	connections: number;
	/** Different files asked for in turn. */
	files: number;
	seconds: number;
	requests: number;
	/** Answers with another status than 200, and connections that broke. */
	errors: number;
	perSecond: number;
	megabytesPerSecond: number;
	/** Half of all answers came within this time. */
	half: number;
	/** All but one of a hundred did. */
	slowest: number;
}

export interface Results {
	date: string;
	machine: { cores: number; processor: string; gigabytes: number; system: string; node: string };
	runs: number;
	/** The sizes that are measured. */
	cities: Size[];
	/** What ran, by the `name` of the system. */
	versions: Record<string, string[]>;
	/** What did not, with the reason. */
	notRun: string[];
	builds: BuildResult[];
	devs: DevResult[];
	weights: WeightResult[];
	searches: SearchResult[];
	checks: CheckResult[];
	lighthouse: LighthouseResult[];
	loads: LoadResult[];
}

/** What stands in the results before anything has run. */
export const nothingRun = (): Omit<Results, "date" | "machine" | "runs"> => ({
	cities: [],
	versions: {},
	notRun: [],
	builds: [],
	devs: [],
	weights: [],
	searches: [],
	checks: [],
	lighthouse: [],
	loads: [],
});
