import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		globalSetup: "tests/global-setup.ts",
		include: ["tests/**/*.test.ts"],
		// By default one core is left to the watcher, which leaves one of two.
		maxWorkers: availableParallelism(),
		// On a busy machine a browser takes its time: what hangs is found all the same.
		testTimeout: 300_000,
		hookTimeout: 300_000,
	},
});
