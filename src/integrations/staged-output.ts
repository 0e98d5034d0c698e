import { existsSync, realpathSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { folders } from "../environment/folders.ts";
import { expectReplaceable, markers } from "../output/guard.ts";
import { acquireLock } from "../output/lock.ts";
import { move, stage, swap } from "../output/swap.ts";
import { failBuild } from "./fail-build.ts";

/**
 * Builds into a staging directory, and swaps it with the last site once every other step has succeeded. A build that fails
 * or is killed leaves the last good site in place.
 *
 * Astro writes into `.astro/`, wherever OUT_DIR is: it confuses an outside folder with a sibling whose path begins alike,
 * cannot rename files to another disk, and misreads some characters in folder names. A lock file makes builds of one project
 * wait for each other, since they share Astro's data there.
 *
 * @returns `begin`, the first integration, and `finish`, the last
 */
export function stagedOutput(): { begin: AstroIntegration; finish: AstroIntegration } {
	/** The real path of OUT_DIR. */
	let target = "";
	/** The folder in `.astro/` that Astro writes into. */
	let building = "";
	/** The staging directory beside the target, on the same disk, so that a rename is atomic. */
	let staging = "";
	function expectTarget(): void {
		try {
			expectReplaceable("OUT_DIR", folders.out, markers.site);
		} catch (error) {
			failBuild((error as Error).message);
		}
	}
	return {
		begin: {
			name: "staged-output:begin",
			hooks: {
				"astro:config:setup": async ({ command, config, updateConfig, logger }) => {
					if (command !== "build") return;
					expectTarget();
					const astroFolder = fileURLToPath(new URL(".astro/", config.root));
					await acquireLock(join(astroFolder, "build.lock"), (pid) =>
						logger.info(`process ${pid} builds in this folder: this build waits until it has ended`),
					);
					target = resolve(folders.out);
					// Swaps the target of a symbolic link, and leaves the link.
					if (existsSync(target)) target = realpathSync(target);
					staging = stage(target);
					building = stage(join(astroFolder, "site"));
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
				"astro:build:done": async ({ logger }) => {
					try {
						await move(building, staging);
						// The folder may have changed since the build began.
						expectTarget();
						swap(staging, target);
					} catch (error) {
						failBuild((error as Error).message);
					}
					logger.info(`the site is in ${target}`);
				},
			},
		},
	};
}
