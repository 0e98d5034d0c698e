import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/longest-first.ts";

/** For projects that look at the built site: it is built before their first test, once for all of them. */
const globalSetup = "tests/global-setup.ts";

export default defineConfig({
	test: {
		// One more than there are cores: most tests wait for a build, a page or a server now and then.
		maxWorkers: availableParallelism() + 1,
		sequence: { sequencer: LongestFirst },
		// On a busy machine a browser takes its time: what hangs is found all the same.
		testTimeout: 300_000,
		hookTimeout: 300_000,
		projects: [
			// Code and content by themselves, in seconds. These tests change nothing that others import: a worker goes through many
			// files, and reads modules and pages once.
			{ test: { name: "unit", include: ["tests/*.test.ts", "tests/unit/**/*.test.ts"], isolate: false } },
			// The built site, read as files.
			{ test: { name: "site", include: ["tests/site/**/*.test.ts"], isolate: false, globalSetup } },
			// Each kind of page in Chromium.
			{ test: { name: "browser", include: ["tests/browser/**/*.test.ts"], globalSetup } },
			// Every page, every engine, real servers, hostile content, faults: minutes.
			{ test: { name: "slow", include: ["tests/slow/**/*.test.ts"], globalSetup } },
		],
	},
});
