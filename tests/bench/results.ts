// What a run of the benchmark finds out: the shape of results.json.

/** Seconds and megabytes (10^6 bytes): the medians, and the seconds of each run in their order. */
export interface Timing {
	seconds: number;
	each: number[];
	/** Undefined where the system keeps no account of memory. */
	megabytes?: number | undefined;
}

/** A site of so many cities, built by one of the systems. */
interface About {
	/** `name` of the system. */
	peer: string;
	cities: number;
}

export interface BuildResult extends About {
	cold?: Timing;
	rebuild?: Timing;
	/** Files of the built site, and their bytes. */
	files: number;
	bytes: number;
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
	cities: number[];
	/** What ran, by the `name` of the system. */
	versions: Record<string, string[]>;
	/** What did not, with the reason. */
	notRun: string[];
	builds: BuildResult[];
	weights: WeightResult[];
	searches: SearchResult[];
	checks: CheckResult[];
	lighthouse: LighthouseResult[];
	loads: LoadResult[];
}

/** What stands in the results before anything has run. */
export const nothingRun = (): Omit<Results, "date" | "machine" | "runs" | "cities"> => ({
	versions: {},
	notRun: [],
	builds: [],
	weights: [],
	searches: [],
	checks: [],
	lighthouse: [],
	loads: [],
});
