// Measures all systems at one size of the corpus.

import { join } from "node:path";
import type { Browser } from "playwright-core";
import { at } from "./aims.ts";
import { timeSearch, weigh } from "./browse.ts";
import { type Contestant, coldBuild, result, timing } from "./build.ts";
import { type Corpus, copyContent, type Size, writeCorpus } from "./corpus.ts";
import { runDev } from "./dev.ts";
import type { Installed } from "./install.ts";
import type { Options, Subject } from "./options.ts";
import { atlas, earlier, root } from "./peers/atlas.ts";
import { peers } from "./peers/index.ts";
import type { Peer } from "./peers/peer.ts";
import type { Spent } from "./process.ts";
import type { Results } from "./results.ts";
import { workplace } from "./workplace.ts";

/** Runs a function; an error is printed and added to `notRun`. */
export async function orReport<T>(notRun: string[], what: string, act: () => Promise<T>): Promise<T | undefined> {
	try {
		return await act();
	} catch (error) {
		const reason = `${what}: ${(error as Error).message.split("\n").slice(0, 3).join(" / ")}`;
		console.log(`Not run: ${reason}`);
		notRun.push(reason);
		return undefined;
	}
}

/** Whether a system is built at a size. Otherwise the reason is added to `notRun`. */
const isAdmitted = ({ name, title, atMost }: Peer, size: Size, notRun: string[]) => {
	// The other systems get the English texts alone, and an earlier commit may know no language besides.
	if (size === "languages") return name === atlas.name;
	if (!atMost || size === "real" || size <= atMost.cities) return true;
	notRun.push(`${title} ${at(size)}: it is built with ${atMost.cities} cities at most, because ${atMost.because}`);
	return false;
};

const describe = ({ seconds, processor }: Spent) =>
	`${seconds.toFixed(1)} s${processor === undefined ? "" : `, ${processor.toFixed(1)} s of processor time`}`;

/**
 * Measures all contestants in rounds, every second round in reverse order. So other load on the machine affects all alike,
 * and the after-effects of one, such as a warm disk cache, do not always affect the same successor.
 *
 * @param act  gives a measurement, and a short text to print
 * @returns the measurements of the contestants without a failure
 */
async function inTurn<T>(
	all: Contestant[],
	rounds: number,
	what: string,
	notRun: string[],
	act: (contestant: Contestant) => Promise<[T, string]>,
): Promise<Map<Contestant, T[]>> {
	const remaining = new Map<Contestant, T[]>(all.map((contestant) => [contestant, []]));
	for (let round = 1; round <= rounds; round++) {
		for (const [contestant, measured] of round % 2 === 1 ? [...remaining] : [...remaining].reverse()) {
			const { title } = contestant.peer;
			const outcome = await orReport(notRun, `${title}, ${what}`, () => act(contestant));
			if (!outcome) {
				remaining.delete(contestant);
				continue;
			}
			measured.push(outcome[0]);
			console.log(`${what}, round ${round}, ${title}: ${outcome[1]}`);
		}
	}
	return remaining;
}

/** Measures the pages of a system and its search, over http and, where it works there, from disk. */
async function measureInBrowser(
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
		const weights = await orReport(results.notRun, `${title}, weight`, () => weigh(browser, site, city(0.5)));
		results.weights.push(...(weights ?? []).map((weight) => ({ ...about, ...weight })));
	}
	const { dist, search } = site;
	if (!options.what.includes("search") || !search) return;
	for (const from of ["http", "disk"] as const) {
		if (from === "disk" && !search.fromDisk) continue;
		const answers = await orReport(results.notRun, `${title}, search over ${from}`, () =>
			timeSearch(browser, { dist, search, from }, [city(0.3), city(0.7)], options.runs),
		);
		if (answers) results.searches.push({ ...about, ...answers });
	}
}

/** Measures one size, and adds to `results`. @returns the corpus */
export async function measureSize(
	size: Size,
	options: Options,
	installed: Map<string, Installed>,
	browser: Browser,
	results: Results,
): Promise<Corpus> {
	const { runs, what } = options;
	const folder = join(workplace, `corpus-${size}`);
	const corpus =
		typeof size === "number"
			? writeCorpus(folder, size)
			: copyContent(folder, join(root, "content"), { languages: size === "languages" });
	const isRequested = (...subjects: Subject[]) => subjects.some((subject) => what.includes(subject));
	if (!isRequested("build", "weight", "search", "dev")) return corpus;

	const { notRun } = results;
	const contestants = peers
		.filter(({ name }) => installed.has(name))
		.filter((peer) => isAdmitted(peer, size, notRun))
		.map((peer) => ({ peer, site: peer.lay(installed.get(peer.name)!.folder, corpus) }));
	if (isRequested("build", "weight", "search")) {
		// Measurements in a browser need one build only.
		const rounds = isRequested("build") ? runs : 1;
		const built = await inTurn(contestants, rounds, `build ${at(size)}`, notRun, async (contestant) => {
			const measured = await coldBuild(contestant);
			return [measured, describe(measured)];
		});
		for (const [contestant, measured] of built) {
			if (isRequested("build")) results.builds.push(result(contestant, size, measured));
			// The pages of an earlier commit are not measured.
			if (contestant.peer !== earlier) await measureInBrowser(contestant, size, corpus, options, browser, results);
		}
	}
	if (isRequested("dev")) {
		const served = contestants.filter(({ site }) => site.source);
		const city = corpus.cities[Math.floor(corpus.cities.length / 2)]!;
		const ran = await inTurn(served, runs, `dev server ${at(size)}`, notRun, async (contestant) => {
			const { first, changed } = await runDev(browser, contestant, city);
			return [{ first, changed }, `first page ${describe(first)}; change ${describe(changed)}`];
		});
		for (const [{ peer }, all] of ran) {
			const [first, changed] = [timing(all.map((run) => run.first)), timing(all.map((run) => run.changed))];
			results.devs.push({ peer: peer.name, cities: size, first, changed });
		}
	}
	return corpus;
}
