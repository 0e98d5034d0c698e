import { appendFileSync, globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setAside } from "./aside.ts";
import { reasonIn } from "./install.ts";
import type { Peer, Site } from "./peers/peer.ts";
import { type Measured, npmRun } from "./process.ts";
import type { BuildResult, Timing } from "./results.ts";
import { median, medianOfKnown } from "./statistics.ts";

/** A system with its site laid out, ready to be built, and what its builds took so far. */
export interface Contestant {
	peer: Peer;
	site: Site;
	cold: Measured[];
	rebuild: Measured[];
}

async function build({ site }: Contestant): Promise<Measured> {
	const measured = await npmRun(site.folder, "build", site.env);
	if (measured.exitCode !== 0) throw new Error(`its build failed: ${reasonIn(measured.output)}`);
	return measured;
}

/** Builds as the first time: without an earlier output or cache. */
export async function coldBuild(contestant: Contestant): Promise<void> {
	const { site, cold } = contestant;
	for (const path of [site.dist, ...site.caches]) setAside(path);
	cold.push(await build(contestant));
}

/** Builds after one city has got a sentence more, over what the last build left, and takes the sentence back. */
export async function rebuild(contestant: Contestant, city: string): Promise<void> {
	const file = contestant.site.source(city);
	const before = readFileSync(file, "utf8");
	appendFileSync(file, `\nA sentence more, for the ${contestant.rebuild.length + 1}. time.\n`);
	try {
		contestant.rebuild.push(await build(contestant));
	} finally {
		writeFileSync(file, before);
	}
}

export const timing = (runs: Measured[]): Timing => ({
	seconds: median(runs.map(({ seconds }) => seconds)),
	each: runs.map(({ seconds }) => seconds),
	megabytes: medianOfKnown(runs.map(({ megabytes }) => megabytes)),
});

export function result({ peer, site, cold, rebuild: again }: Contestant, cities: number): BuildResult {
	const sizes = globSync("**/*", { cwd: site.dist })
		.map((path) => statSync(join(site.dist, path)))
		.filter((stat) => stat.isFile())
		.map(({ size }) => size);
	return {
		peer: peer.name,
		cities,
		...(cold.length > 0 && { cold: timing(cold) }),
		...(again.length > 0 && { rebuild: timing(again) }),
		files: sizes.length,
		bytes: sizes.reduce((sum, size) => sum + size, 0),
	};
}
