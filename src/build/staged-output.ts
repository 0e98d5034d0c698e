import { existsSync, realpathSync, rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { stage, swap } from "./swap.ts";

/**
 * Builds into a folder beside the output folder and swaps the two when every other step has succeeded, so that a build
 * that fails or is stopped leaves the last good one as it was.
 *
 * @returns `begin`, which stands first among the integrations, and `finish`, which stands last
 */
export function stagedOutput(): { begin: AstroIntegration; finish: AstroIntegration } {
	let target = "";
	let staging = "";
	return {
		begin: {
			name: "staged-output:begin",
			hooks: {
				"astro:config:setup": ({ command, config, updateConfig }) => {
					if (command !== "build") return;
					target = fileURLToPath(config.outDir).replace(/[\\/]$/, "");
					// A link stays one: the folder that it leads to is swapped.
					if (existsSync(target)) target = realpathSync(target);
					staging = stage(target);
					process.on("exit", () => rmSync(staging, { recursive: true, force: true }));
					updateConfig({ outDir: pathToFileURL(`${staging}/`) });
				},
			},
		},
		finish: {
			name: "staged-output:finish",
			hooks: {
				"astro:build:done": ({ logger }) => {
					swap(staging, target);
					logger.info(`the site is in ${target}`);
				},
			},
		},
	};
}
