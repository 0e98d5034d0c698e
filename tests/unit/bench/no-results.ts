import { emptyResults, type Results } from "../../bench/results.ts";

/** The results of a benchmark of which no part has run. */
export const noResults: Results = {
	date: "2026-01-31",
	machine: { cores: 2, processor: "", gigabytes: 8, system: "", node: "" },
	runs: 1,
	...emptyResults(),
};
