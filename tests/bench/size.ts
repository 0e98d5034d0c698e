// One size of the corpus: every system is laid out, built in turn, and looked at in a browser.

import { join } from "node:path";
import type { Browser } from "playwright-core";
import { at } from "./aims.ts";
import { timeSearch, weigh } from "./browse.ts";
import { type Contestant, coldBuild, result, timing } from "./build.ts";
import { type Corpus, copyContent, type Size, writeCorpus } from "./corpus.ts";
import { runDev } from "./dev.ts";
import type { Installed } from "./install.ts";
import type { Options, Subject } from "./options.ts";
import { earlier, root } from "./peers/atlas.ts";
import { peers } from "./peers/index.ts";
import type { Peer } from "./peers/peer.ts";
import type { Spent } from "./process.ts";
import type { Results } from "./results.ts";
import { workplace } from "./workplace.ts";

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

const admitted = ({ title, atMost }: Peer, size: Size, notRun: string[]) => {
	if (!atMost || size === "real" || size <= atMost.cities) return true;
	notRun.push(`${title} ${at(size)}: it is built with ${atMost.cities} cities at most, because ${atMost.because}`);
	return false;
};

const inWords = ({ seconds, processor }: Spent) =>
	`${seconds.toFixed(1)} s${processor === undefined ? "" : `, ${processor.toFixed(1)} s of processor time`}`;

/**
 * Runs something of every contestant in rounds, everyone once a round and every second round backwards, so that what else the
 * machine does falls on all alike, and what one leaves behind, such as a warm disk, not always on the same.
 *
 * @param act  says what it measured, and in a few words what there is to print of it
 * @returns the measurements of those who came through all rounds
 */
async function inTurn<T>(
	all: Contestant[],
	rounds: number,
	what: string,
	notRun: string[],
	act: (contestant: Contestant) => Promise<[T, string]>,
): Promise<Map<Contestant, T[]>> {
	const standing = new Map<Contestant, T[]>(all.map((contestant) => [contestant, []]));
	for (let round = 1; round <= rounds; round++) {
		for (const [contestant, measured] of round % 2 === 1 ? [...standing] : [...standing].reverse()) {
			const { title } = contestant.peer;
			const done = await orSay(notRun, `${title}, ${what}`, () => act(contestant));
			if (!done) {
				standing.delete(contestant);
				continue;
			}
			measured.push(done[0]);
			console.log(`${what}, round ${round}, ${title}: ${done[1]}`);
		}
	}
	return standing;
}

/** Weighs the built pages of one system and times its search, over http and, where it can, from disk. */
async function look(
	{ peer, site }: Contestant,
	size: Size,
	corpus: Corpus,
	options: Options,
	browser: Browser,
	results: Results,
) {
	const about = { peer: peer.name, cities: size };
	const title = `${peer.title} ${at(size)}`;
	const city = (share: number) => corpus.cities[Math.floor(corpus.cities.length * share)]!;
	if (options.what.includes("weight")) {
		const weights = await orSay(results.notRun, `${title}, weight`, () => weigh(browser, site, city(0.5)));
		results.weights.push(...(weights ?? []).map((weight) => ({ ...about, ...weight })));
	}
	const { dist, search } = site;
	if (!options.what.includes("search") || !search) return;
	for (const from of ["http", "disk"] as const) {
		if (from === "disk" && !search.fromDisk) continue;
		const answers = await orSay(results.notRun, `${title}, search over ${from}`, () =>
			timeSearch(browser, { dist, search, from }, [city(0.3), city(0.7)], options.runs),
		);
		if (answers) results.searches.push({ ...about, ...answers });
	}
}

/** Measures one size into `results`. */
export async function measureSize(
	size: Size,
	options: Options,
	installed: Map<string, Installed>,
	browser: Browser,
	results: Results,
): Promise<Corpus> {
	const { runs, what } = options;
	const folder = join(workplace, `corpus-${size}`);
	const corpus = size === "real" ? copyContent(folder, join(root, "content")) : writeCorpus(folder, size);
	const wanted = (...subjects: Subject[]) => subjects.some((subject) => what.includes(subject));
	if (!wanted("build", "weight", "search", "dev")) return corpus;

	const { notRun } = results;
	const contestants = peers
		.filter(({ name }) => installed.has(name))
		.filter((peer) => admitted(peer, size, notRun))
		.map((peer) => ({ peer, site: peer.lay(installed.get(peer.name)!.folder, corpus) }));
	if (wanted("build", "weight", "search")) {
		// What only looks at the built site needs one build, not several.
		const rounds = wanted("build") ? runs : 1;
		const built = await inTurn(contestants, rounds, `build ${at(size)}`, notRun, async (contestant) => {
			const measured = await coldBuild(contestant);
			return [measured, inWords(measured)];
		});
		for (const [contestant, measured] of built) {
			if (wanted("build")) results.builds.push(result(contestant, size, measured));
			// What readers get of an earlier commit is not asked.
			if (contestant.peer !== earlier) await look(contestant, size, corpus, options, browser, results);
		}
	}
	if (wanted("dev")) {
		const served = contestants.filter(({ site }) => site.source);
		const city = corpus.cities[Math.floor(corpus.cities.length / 2)]!;
		const ran = await inTurn(served, runs, `dev server ${at(size)}`, notRun, async (contestant) => {
			const { first, changed } = await runDev(browser, contestant, city);
			return [{ first, changed }, `first page ${inWords(first)}; change ${inWords(changed)}`];
		});
		for (const [{ peer }, all] of ran) {
			const [first, changed] = [timing(all.map((run) => run.first)), timing(all.map((run) => run.changed))];
			results.devs.push({ peer: peer.name, cities: size, first, changed });
		}
	}
	return corpus;
}
