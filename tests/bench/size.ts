// One size of the corpus: every system is laid out, built in turn, and looked at in a browser.

import { join } from "node:path";
import type { Browser } from "playwright-core";
import { timeSearch, weigh } from "./browse.ts";
import { type Contestant, coldBuild, rebuild, result } from "./build.ts";
import { type Corpus, writeCorpus } from "./corpus.ts";
import { type Installed, workplace } from "./install.ts";
import type { Options } from "./options.ts";
import { peers } from "./peers/index.ts";
import type { Peer } from "./peers/peer.ts";
import type { Results } from "./results.ts";

/** Notes what could not be run, and goes on without it. */
export async function orSay<T>(notRun: string[], what: string, act: () => Promise<T>): Promise<T | undefined> {
	try {
		return await act();
	} catch (error) {
		const reason = `${what}: ${(error as Error).message.split("\n").slice(0, 3).join(" / ")}`;
		console.log(`Not run: ${reason}`);
		notRun.push(reason);
		return undefined;
	}
}

const admitted = ({ title, atMost }: Peer, cities: number, notRun: string[]) => {
	if (!atMost || cities <= atMost.cities) return true;
	notRun.push(`${title} at ${cities}: it is built with ${atMost.cities} cities at most, because ${atMost.because}`);
	return false;
};

/** Builds in rounds, everyone once a round, so that what else the machine does falls on all alike. */
async function buildInTurn(all: Contestant[], corpus: Corpus, { runs, what }: Options, notRun: string[]) {
	let standing = all;
	// What only looks at the built site needs one build, not several.
	const rounds = what.includes("build") || what.includes("rebuild") ? runs : 1;
	for (let round = 1; round <= rounds; round++) {
		const able: Contestant[] = [];
		for (const contestant of standing) {
			const { peer, cold, rebuild: again } = contestant;
			const built = await orSay(notRun, `${peer.title} at ${corpus.cities.length}`, async () => {
				await coldBuild(contestant);
				// A different city each time, so that no cache has seen the edit.
				if (what.includes("rebuild")) await rebuild(contestant, corpus.cities[round % corpus.cities.length]!.id);
				return true;
			});
			if (!built) continue;
			able.push(contestant);
			const rebuilt = again.at(-1) ? `, again ${again.at(-1)!.seconds.toFixed(1)} s` : "";
			console.log(
				`${corpus.cities.length} cities, round ${round}, ${peer.title}: ${cold.at(-1)!.seconds.toFixed(1)} s${rebuilt}`,
			);
		}
		standing = able;
	}
	return standing;
}

/** Weighs the built pages of one system and times its search, over http and, where it can, from disk. */
async function look({ peer, site }: Contestant, corpus: Corpus, options: Options, browser: Browser, results: Results) {
	const about = { peer: peer.name, cities: corpus.cities.length };
	const title = `${peer.title} at ${about.cities}`;
	const at = (share: number) => corpus.cities[Math.floor(corpus.cities.length * share)]!;
	if (options.what.includes("weight")) {
		const weights = await orSay(results.notRun, `${title}, weight`, () => weigh(browser, site, at(0.5)));
		results.weights.push(...(weights ?? []).map((weight) => ({ ...about, ...weight })));
	}
	const { dist, search } = site;
	if (!options.what.includes("search") || !search) return;
	for (const from of ["http", "disk"] as const) {
		if (from === "disk" && !search.fromDisk) continue;
		const answers = await orSay(results.notRun, `${title}, search over ${from}`, () =>
			timeSearch(browser, { dist, search, from }, [at(0.3), at(0.7)], options.runs),
		);
		if (answers) results.searches.push({ ...about, ...answers });
	}
}

/** Measures one size into `results`. */
export async function measureSize(
	count: number,
	options: Options,
	installed: Map<string, Installed>,
	browser: Browser,
	results: Results,
): Promise<Corpus> {
	const corpus = writeCorpus(join(workplace, `corpus-${count}`), count);
	if (options.what.every((subject) => ["check", "lighthouse", "load"].includes(subject))) return corpus;
	const contestants = peers
		.filter(({ name }) => installed.has(name))
		.filter((peer) => admitted(peer, count, results.notRun))
		.map((peer) => ({ peer, site: peer.lay(installed.get(peer.name)!.folder, corpus), cold: [], rebuild: [] }));
	const built = await buildInTurn(contestants, corpus, options, results.notRun);
	for (const contestant of built) {
		if (options.what.includes("build") || options.what.includes("rebuild"))
			results.builds.push(result(contestant, count));
		await look(contestant, corpus, options, browser, results);
	}
	return corpus;
}
