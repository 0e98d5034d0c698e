// `npm run bench`: measures the atlas and its alternatives on one machine, with one corpus, in one run.

import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, version as systemVersion, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { compress } from "../../src/hosting/compress.ts";
import { launch } from "../browser/harness.ts";
import { buildSite } from "../builds.ts";
import { at } from "./aims.ts";
import { timing } from "./build.ts";
import { type Installed, install, installCommit } from "./install.ts";
import { lighthouse } from "./lighthouse.ts";
import { load } from "./load.ts";
import { optionsFrom, type Subject, usage } from "./options.ts";
import { atlas, earlier, root } from "./peers/atlas.ts";
import { peers } from "./peers/index.ts";
import type { Peer } from "./peers/peer.ts";
import { type Measured, measure, npmRun } from "./process.ts";
import { report } from "./report.ts";
import { emptyResults, type Results } from "./results.ts";
import { measureSize, orReport } from "./size.ts";
import { withSpeedTable } from "./speed-table.ts";
import { removeSetAside, setAside } from "./workplace.ts";

/** Runs a function; an error ends the process with its message and the usage. */
function orExit<T>(act: () => T): T {
	try {
		return act();
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		process.exit(2);
	}
}

const options = orExit(() => optionsFrom(process.argv.slice(2)));
const { runs, what, only, into } = options;
const files = { json: join(import.meta.dirname, `${into}.json`), page: join(import.meta.dirname, `${into}.md`) };

const results: Results = {
	date: new Date().toISOString().slice(0, 10),
	machine: {
		cores: cpus().length,
		processor: cpus()[0]?.model.trim() ?? "unknown",
		gigabytes: Math.round(totalmem() / 1e9),
		system: `${process.platform} ${process.arch}, ${systemVersion()}`,
		node: process.version,
	},
	runs,
	...emptyResults(),
};

/** The version of the atlas, with its commit in a clone. */
function version(): string {
	const git = (...args: string[]) => spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout?.trim() ?? "";
	const commit = git("rev-parse", "--short", "HEAD");
	const isChanged = git("status", "--porcelain", "--", "src", "package-lock.json");
	return `version ${manifest.version}${commit && `, commit ${commit}`}${isChanged && ", with changes"}`;
}

async function installed(peer: Peer): Promise<Installed> {
	if (peer === atlas) return { folder: root, versions: [version()] };
	return peer === earlier ? installCommit(peer.name, root, options.against) : install(peer);
}

/**
 * Loads the results of an interrupted run, to continue it.
 *
 * @throws {Error} for results of another machine, version or number of runs, which are not comparable
 */
function resume(): void {
	if (!existsSync(files.json)) return;
	const last = JSON.parse(readFileSync(files.json, "utf8")) as Results;
	for (const part of ["machine", "runs", "versions"] as const)
		if (JSON.stringify(last[part]) !== JSON.stringify(results[part]))
			throw new Error(`${into}.json cannot be gone on with: its ${part} differ. Leave out --resume to begin anew.`);
	Object.assign(results, last, { date: results.date });
}

/** Measures the checker on a content folder: with a cold cache, and a second time with a warm one. */
async function timeCheck(content: string, args: string[]): Promise<void> {
	const [first, again]: [Measured[], Measured[]] = [[], []];
	for (let run = 0; run < runs; run++) {
		const cache = mkdtempSync(join(tmpdir(), "checked-"));
		for (const all of [first, again]) all.push(await measure(npmRun(root, "check", { CACHE_DIR: cache }, args)));
		setAside(cache);
	}
	const add = (name: string, all: Measured[]) =>
		results.checks.push({ content: name, ...timing(all), exitCode: Math.max(...all.map(({ exitCode }) => exitCode)) });
	add(content, first);
	add(`${content}, again`, again);
	console.log(`Checked ${content}`);
}

/** Sample pages: every page at the root but 404.html, and one of each folder. */
function kinds(dist: string): string[] {
	const folders = new Map(globSync("*/**/*.html", { cwd: dist }).map((path) => [dirname(path), path]));
	const top = globSync("*.html", { cwd: dist }).filter((path) => path !== "404.html");
	return [...top, ...folders.values()].map((path) => path.replaceAll("\\", "/")).sort();
}

/** Saves the results so far, so that an interruption loses none. */
function save(): void {
	writeFileSync(files.json, `${JSON.stringify(results, null, "\t")}\n`);
	writeFileSync(files.page, report(results));
	if (into !== "results") return;
	const page = join(root, "docs/developing.md");
	writeFileSync(page, withSpeedTable(readFileSync(page, "utf8"), results));
}

const ready = new Map<string, Installed>();
for (const peer of peers.filter(({ name }) => only.includes(name))) {
	const found = await orReport(results.notRun, peer.title, () => installed(peer));
	if (!found) continue;
	ready.set(peer.name, found);
	results.versions[peer.name] = found.versions;
}
if (options.resume) orExit(resume);

const isRequested = (subject: Subject) => what.includes(subject) && ready.has(atlas.name);
const browser = await launch();
try {
	if (isRequested("lighthouse") && results.lighthouse.length === 0) {
		const scores = await orReport(results.notRun, "Lighthouse", async () => {
			const { dist } = await buildSite({ name: "bench-real" });
			return lighthouse(dist, kinds(dist), runs);
		});
		results.lighthouse.push(...(scores ?? []));
		save();
	}
	if (isRequested("load") && results.loads.length === 0) {
		const loaded = await orReport(results.notRun, "The load on nginx", async () => {
			const { dist } = await buildSite({ name: "bench-load" });
			await compress(dist);
			return load(dist, [...kinds(dist), ...globSync("cities/*.html", { cwd: dist })]);
		});
		if (loaded) results.loads.push(loaded);
		save();
	}
	for (const size of options.cities.filter((each) => !results.cities.includes(each))) {
		const { content } = await measureSize(size, options, ready, browser, results);
		if (isRequested("check")) {
			const name = typeof size === "number" ? `${size} generated cities` : at(size).replace("on ", "");
			await timeCheck(name, ["--content", content]);
		}
		results.cities.push(size);
		save();
	}
} finally {
	await browser.close();
	removeSetAside();
}
console.log(`\n${report(results)}\nWritten to tests/bench/${into}.json and ${into}.md`);
