// `npm run bench`: the atlas and what people would use instead, on one machine, with one corpus, in one run.

import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, writeFileSync } from "node:fs";
import { cpus, version as systemVersion, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { compress } from "../../src/hosting/compress.ts";
import { launch } from "../browser/harness.ts";
import { buildSite } from "../builds.ts";
import { removeSetAside, setAside } from "./aside.ts";
import { timing } from "./build.ts";
import { type Installed, install } from "./install.ts";
import { lighthouse } from "./lighthouse.ts";
import { load } from "./load.ts";
import { type Options, optionsFrom, usage } from "./options.ts";
import { root } from "./peers/atlas.ts";
import { peers } from "./peers/index.ts";
import { type Measured, npmRun } from "./process.ts";
import { report } from "./report.ts";
import { nothingRun, type Results } from "./results.ts";
import { measureSize, orSay } from "./size.ts";

function options(): Options {
	try {
		return optionsFrom(process.argv.slice(2));
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		process.exit(2);
	}
}

const wished = options();
const { runs, what, into } = wished;

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
	cities: wished.cities,
	...nothingRun(),
};

/** The atlas's version, and its commit where the repository is a clone. */
function version(): string {
	const { status, stdout } = spawnSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" });
	return `version ${manifest.version}${status === 0 ? `, commit ${stdout.trim()}` : ""}`;
}

/** The checker on one content folder, several times: each time as the first time, and once more when nothing has changed. */
async function timeCheck(content: string, args: string[]): Promise<void> {
	const [first, again]: [Measured[], Measured[]] = [[], []];
	for (let run = 0; run < runs; run++) {
		const cache = mkdtempSync(join(tmpdir(), "checked-"));
		for (const all of [first, again]) all.push(await npmRun(root, "check", { CACHE_DIR: cache }, args));
		setAside(cache);
	}
	const add = (what: string, all: Measured[]) =>
		results.checks.push({ content: what, ...timing(all), exitCode: Math.max(...all.map(({ exitCode }) => exitCode)) });
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

function save(): void {
	writeFileSync(join(import.meta.dirname, `${into}.json`), `${JSON.stringify(results, null, "\t")}\n`);
	writeFileSync(join(import.meta.dirname, `${into}.md`), report(results));
}

const installed = new Map<string, Installed>();
for (const peer of peers.filter(({ name }) => wished.only.includes(name))) {
	const found = await orSay(results.notRun, peer.title, () => install(peer));
	if (!found) continue;
	installed.set(peer.name, found);
	results.versions[peer.name] = peer.name === "atlas" ? [version()] : found.versions;
}

const browser = await launch();
try {
	if (what.includes("check") && wished.only.includes("atlas")) await timeCheck("the real content", []);
	if (what.includes("lighthouse") && wished.only.includes("atlas")) {
		const scores = await orSay(results.notRun, "Lighthouse", async () => {
			const { dist } = await buildSite({ name: "bench-real" });
			return lighthouse(dist, kinds(dist), wished.runs);
		});
		results.lighthouse.push(...(scores ?? []));
	}
	if (what.includes("load") && wished.only.includes("atlas")) {
		const loaded = await orSay(results.notRun, "The load on nginx", async () => {
			const { dist } = await buildSite({ name: "bench-load" });
			await compress(dist);
			return load(dist, [...kinds(dist), ...globSync("cities/*.html", { cwd: dist })]);
		});
		if (loaded) results.loads.push(loaded);
	}
	save();
	for (const count of wished.cities) {
		const { content } = await measureSize(count, wished, installed, browser, results);
		if (what.includes("check") && wished.only.includes("atlas"))
			await timeCheck(`${count} generated cities`, ["--content", content]);
		// What is known stays known if a larger size is stopped.
		save();
	}
} finally {
	await browser.close();
	removeSetAside();
}
console.log(`\n${report(results)}\nWritten to tests/bench/${into}.json and ${into}.md`);
