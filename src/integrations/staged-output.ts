import { existsSync, realpathSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { folders } from "../environment/folders.ts";
import { expectReplaceable, marks } from "../output/guard.ts";
import { acquireLock } from "../output/lock.ts";
import { move, stage, swap } from "../output/swap.ts";
import { failBuild } from "./fail-build.ts";

/**
 * Builds aside and puts the site in the place of the last one when every other step has succeeded, so that a build that
 * fails or is stopped leaves the last good one as it was.
 *
 * It is built in `.astro`, wherever it goes: Astro takes folders outside of the project for others that share the beginning
 * of its path, cannot rename to another disk, and misreads some signs in their names. A lock keeps
 * two builds of one project apart, since Astro keeps there what it knows of the content.
 *
 * @returns `begin`, which stands first among the integrations, and `finish`, which stands last
 */
export function stagedOutput(): { begin: AstroIntegration; finish: AstroIntegration } {
	let target = "";
	let building = "";
	let staging = "";
	function expectTarget(): void {
		try {
			expectReplaceable("OUT_DIR", folders.out, marks.site);
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
					const own = fileURLToPath(new URL(".astro/", config.root));
					await acquireLock(join(own, "build.lock"), (pid) =>
						logger.info(`process ${pid} builds in this folder: this build waits until it has ended`),
					);
					target = resolve(folders.out);
					// A link stays one: the folder that it leads to is swapped.
					if (existsSync(target)) target = realpathSync(target);
					staging = stage(target);
					building = stage(join(own, "site"));
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
						// Somebody may have put files there meanwhile.
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
