import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/longest-first.ts";

/** Builds the site once, before the first test of the projects that read it. */
const globalSetup = "tests/global-setup.ts";

/** Real browsers and servers stumble on a busy machine. The report names each test that needed its second try. */
const retry = 1;

export default defineConfig({
	test: {
		// One more than there are cores, since tests often wait for a build, a page or a server.
		maxWorkers: availableParallelism() + 1,
		sequence: { sequencer: LongestFirst },
		// Generous, since a browser is slow on a busy machine.
		testTimeout: 300_000,
		hookTimeout: 300_000,
		expect: { poll: { timeout: 60_000 } },
		projects: [
			// Code, content and repository, in seconds. Not isolated: these tests change no module state, so that a worker can import
			// each module once for many files.
			{
				test: { name: "unit", include: ["tests/*.test.ts", "tests/{unit,repository}/**/*.test.ts"], isolate: false },
			},
			// The built site, read as files.
			{ test: { name: "site", include: ["tests/site/**/*.test.ts"], isolate: false, globalSetup } },
			// Every type of page in Chromium.
			{ test: { name: "browser", include: ["tests/browser/**/*.test.ts"], globalSetup, retry } },
			// Every page, every browser engine, real servers, hostile content, fault injection: minutes.
			{ test: { name: "slow", include: ["tests/slow/**/*.test.ts"], globalSetup, retry } },
		],
	},
});
