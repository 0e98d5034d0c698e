import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Size } from "./corpus.ts";
import { reasonIn } from "./install.ts";
import type { Peer, Site } from "./peers/peer.ts";
import { type Measured, measure, npmRun } from "./process.ts";
import type { BuildResult, Timing } from "./results.ts";
import { median, medianOfKnown } from "./statistics.ts";
import { setAside } from "./workplace.ts";

/** A system with a site that is ready to build. */
export interface Contestant {
	peer: Peer;
	site: Site;
}

/** A cold build: without earlier output and caches. */
export async function coldBuild({ site }: Contestant): Promise<Measured> {
	for (const path of [site.dist, ...site.caches]) setAside(path);
	const measured = await measure(npmRun(site.folder, "build", site.env));
	if (measured.exitCode !== 0) throw new Error(`its build failed: ${reasonIn(measured.output)}`);
	return measured;
}

/** Summarises runs by medians. Metrics that no run has are left out. */
export function timing(runs: readonly Omit<Measured, "exitCode" | "output">[]): Timing {
	const each = runs.map(({ seconds }) => seconds);
	const processors = runs.flatMap(({ processor }) => processor ?? []);
	const megabytes = medianOfKnown(runs.map((run) => run.megabytes));
	return {
		seconds: median(each),
		each,
		...(processors.length > 0 && { processor: median(processors), eachProcessor: processors }),
		...(megabytes && { megabytes }),
	};
}

/** The result of a system at a size, with the number of files and bytes of its site. */
export function result({ peer, site }: Contestant, cities: Size, runs: readonly Measured[]): BuildResult {
	const sizes = globSync("**/*", { cwd: site.dist })
		.map((path) => statSync(join(site.dist, path)))
		.filter((stat) => stat.isFile())
		.map(({ size }) => size);
	return {
		peer: peer.name,
		cities,
		cold: timing(runs),
		files: sizes.length,
		bytes: sizes.reduce((sum, size) => sum + size, 0),
	};
}
