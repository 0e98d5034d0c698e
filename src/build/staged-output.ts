import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";

const isRunning = (pid: number) => {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};

/** Removes what builds that were killed left beside `target`, and puts the last good one back if a swap was cut short. */
function tidy(target: string) {
	const [folder, name] = [dirname(target), basename(target)];
	if (!existsSync(folder)) return;
	for (const entry of readdirSync(folder)) {
		const left = entry.startsWith(`${name}.`) && /^(building|previous)-(\d+)$/.exec(entry.slice(name.length + 1));
		if (!left || isRunning(Number(left[2]))) continue;
		const path = join(folder, entry);
		if (left[1] === "previous" && !existsSync(target)) renameSync(path, target);
		else rmSync(path, { recursive: true, force: true });
	}
}

/**
 * Builds into a folder beside the output folder and swaps the two when every other step has succeeded, so that a build
 * that fails or is stopped leaves the last good one as it was. `begin` stands first among the integrations, `finish`
 * last.
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
					staging = `${target}.building-${process.pid}`;
					tidy(target);
					process.on("exit", () => rmSync(staging, { recursive: true, force: true }));
					updateConfig({ outDir: pathToFileURL(`${staging}/`) });
				},
			},
		},
		finish: {
			name: "staged-output:finish",
			hooks: {
				"astro:build:done": ({ pages, logger }) => {
					const previous = `${target}.previous-${process.pid}`;
					if (existsSync(target)) renameSync(target, previous);
					renameSync(staging, target);
					rmSync(previous, { recursive: true, force: true });
					logger.info(`${pages.length} pages are in ${target}`);
				},
			},
		},
	};
}
