// The results of a benchmark run: the type of results.json.

import type { Size } from "./corpus.ts";

/** Medians, and the values of the runs in order. A metric that the system cannot measure is left out. */
export interface Timing {
	/** Wall-clock time. */
	seconds: number;
	each: number[];
	/** Processor time, user and system, of all processes, in seconds. */
	processor?: number;
	eachProcessor?: number[];
	/** Peak memory of all processes, in megabytes (10^6 bytes). */
	megabytes?: number;
}

/** A site of one system at one size. */
interface About {
	/** `name` of the system. */
	peer: string;
	cities: Size;
}

export interface BuildResult extends About {
	/** A build without earlier output and caches. */
	cold: Timing;
	/** Number of files of the built site, and their total size in bytes. */
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
	/** Transferred with gzip, from an empty cache until the network is idle. */
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
	/** Size of the search page in bytes, where it is loaded before the query. */
	before: number;
	first: Answer;
	second: Answer;
}

export interface CheckResult extends Timing {
	content: string;
	exitCode: number;
}

/** Lighthouse's scores, 0 to 100: medians of all runs. */
export interface LighthouseResult {
	page: string;
	scores: Record<string, number>;
	/** Ids of the audits that cost points in at least half of the runs. */
	cost: string[];
}

/** The result of a load test. Times are in ms. */
export interface LoadResult {
	server: string;
	/** Concurrent connections, each with one request at a time. */
	connections: number;
	/** Number of different files. */
	files: number;
	seconds: number;
	requests: number;
	/** Responses with another status than 200, and broken connections. */
	errors: number;
	perSecond: number;
	megabytesPerSecond: number;
	/** The median response time. */
	half: number;
	/** The 99th percentile of response times. */
	slowest: number;
}

export interface Results {
	date: string;
	machine: { cores: number; processor: string; gigabytes: number; system: string; node: string };
	runs: number;
	/** Measured sizes. */
	cities: Size[];
	/** Versions by the `name` of the system. */
	versions: Record<string, string[]>;
	/** Measurements that failed, with the reason. */
	notRun: string[];
	builds: BuildResult[];
	devs: DevResult[];
	weights: WeightResult[];
	searches: SearchResult[];
	checks: CheckResult[];
	lighthouse: LighthouseResult[];
	loads: LoadResult[];
}

/** Results before the first measurement. */
export const emptyResults = (): Omit<Results, "date" | "machine" | "runs"> => ({
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
