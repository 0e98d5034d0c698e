// `npm run bench`: the atlas and what people would use instead, on one machine, with one corpus, in one run.

import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, version as systemVersion, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { compress } from "../../src/hosting/compress.ts";
import { launch } from "../browser/harness.ts";
import { buildSite } from "../builds.ts";
import { timing } from "./build.ts";
import { type Installed, install, installCommit } from "./install.ts";
import { lighthouse } from "./lighthouse.ts";
import { load } from "./load.ts";
import { optionsFrom, type Subject, usage } from "./options.ts";
import { atlas, earlier, root } from "./peers/atlas.ts";
import { peers } from "./peers/index.ts";
import type { Peer } from "./peers/peer.ts";
import { type Measured, measure, npmRun } from "./process.ts";
import { withSpeedTable } from "./readme.ts";
import { report } from "./report.ts";
import { nothingRun, type Results } from "./results.ts";
import { measureSize, orSay } from "./size.ts";
import { removeSetAside, setAside } from "./workplace.ts";

/** Does something, and ends the run where it cannot be done as it was wished. */
function orEnd<T>(act: () => T): T {
	try {
		return act();
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		process.exit(2);
	}
}

const wished = orEnd(() => optionsFrom(process.argv.slice(2)));
const { runs, what, only, into } = wished;
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
	...nothingRun(),
};

/** The atlas's version, and its commit where the repository is a clone. */
function version(): string {
	const git = (...args: string[]) => spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout?.trim() ?? "";
	const commit = git("rev-parse", "--short", "HEAD");
	const isChanged = git("status", "--porcelain", "--", "src", "package-lock.json");
	return `version ${manifest.version}${commit && `, commit ${commit}`}${isChanged && ", with changes"}`;
}

async function installed(peer: Peer): Promise<Installed> {
	if (peer === atlas) return { folder: root, versions: [version()] };
	return peer === earlier ? installCommit(peer.name, root, wished.against) : install(peer);
}

/**
 * Takes over what a run that was stopped has measured, so that only the rest is left.
 *
 * @throws {Error} where it was another machine, another commit or another number of runs: such figures stand in no table together
 */
function resume(): void {
	if (!existsSync(files.json)) return;
	const last = JSON.parse(readFileSync(files.json, "utf8")) as Results;
	for (const part of ["machine", "runs", "versions"] as const)
		if (JSON.stringify(last[part]) !== JSON.stringify(results[part]))
			throw new Error(`${into}.json cannot be gone on with: its ${part} differ. Leave out --resume to begin anew.`);
	Object.assign(results, last, { date: results.date });
}

/** The checker on one content folder, several times: each time as the first time, and once more when nothing has changed. */
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

/** One page of each kind: every page at the root but the one for errors, and one of each folder. */
function kinds(dist: string): string[] {
	const folders = new Map(globSync("*/**/*.html", { cwd: dist }).map((path) => [dirname(path), path]));
	const top = globSync("*.html", { cwd: dist }).filter((path) => path !== "404.html");
	return [...top, ...folders.values()].map((path) => path.replaceAll("\\", "/")).sort();
}

/** What is known stays known if the rest is stopped. */
function save(): void {
	writeFileSync(files.json, `${JSON.stringify(results, null, "\t")}\n`);
	writeFileSync(files.page, report(results));
	if (into !== "results") return;
	const readme = join(root, "README.md");
	writeFileSync(readme, withSpeedTable(readFileSync(readme, "utf8"), results));
}

const ready = new Map<string, Installed>();
for (const peer of peers.filter(({ name }) => only.includes(name))) {
	const found = await orSay(results.notRun, peer.title, () => installed(peer));
	if (!found) continue;
	ready.set(peer.name, found);
	results.versions[peer.name] = found.versions;
}
if (wished.resume) orEnd(resume);

const asksAtlas = (subject: Subject) => what.includes(subject) && ready.has(atlas.name);
const browser = await launch();
try {
	if (asksAtlas("lighthouse") && results.lighthouse.length === 0) {
		const scores = await orSay(results.notRun, "Lighthouse", async () => {
			const { dist } = await buildSite({ name: "bench-real" });
			return lighthouse(dist, kinds(dist), runs);
		});
		results.lighthouse.push(...(scores ?? []));
		save();
	}
	if (asksAtlas("load") && results.loads.length === 0) {
		const loaded = await orSay(results.notRun, "The load on nginx", async () => {
			const { dist } = await buildSite({ name: "bench-load" });
			await compress(dist);
			return load(dist, [...kinds(dist), ...globSync("cities/*.html", { cwd: dist })]);
		});
		if (loaded) results.loads.push(loaded);
		save();
	}
	for (const size of wished.cities.filter((each) => !results.cities.includes(each))) {
		const { content } = await measureSize(size, wished, ready, browser, results);
		if (asksAtlas("check"))
			await timeCheck(size === "real" ? "the real content" : `${size} generated cities`, ["--content", content]);
		results.cities.push(size);
		save();
	}
} finally {
	await browser.close();
	removeSetAside();
}
console.log(`\n${report(results)}\nWritten to tests/bench/${into}.json and ${into}.md`);
