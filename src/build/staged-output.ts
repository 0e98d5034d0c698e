import { cpSync, existsSync, realpathSync, renameSync, rmSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { stage, swap } from "./swap.ts";

/** Moves a folder in the place of an empty one, if need be to another disk. */
function move(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch {
		cpSync(from, to, { recursive: true });
	}
}

/**
 * Builds into a folder beside the output folder and swaps the two when every other step has succeeded, so that a build
 * that fails or is stopped leaves the last good one as it was.
 *
 * Into an output folder outside of the working directory the site is moved at the end: Astro would bundle what renders the
 * pages in `.astro`, where two builds at once meet, and from where it cannot rename to another disk.
 *
 * @returns `begin`, which stands first among the integrations, and `finish`, which stands last
 */
export function stagedOutput(): { begin: AstroIntegration; finish: AstroIntegration } {
	let target = "";
	let staging = "";
	let building = "";
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
					const isWithin = staging.startsWith(process.cwd() + sep);
					building = isWithin ? staging : stage(join(process.cwd(), ".astro", "site"));
					process.on("exit", () => {
						for (const folder of [staging, building]) rmSync(folder, { recursive: true, force: true });
					});
					updateConfig({ outDir: pathToFileURL(`${building}/`) });
				},
			},
		},
		finish: {
			name: "staged-output:finish",
			hooks: {
				"astro:build:done": ({ logger }) => {
					if (building !== staging) move(building, staging);
					swap(staging, target);
					logger.info(`the site is in ${target}`);
				},
			},
		},
	};
}
