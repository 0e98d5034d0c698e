import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../browser/find.ts";
import { host } from "../browser/harness.ts";
import { install, reasonIn } from "./install.ts";
import { measure } from "./process.ts";
import type { LighthouseResult } from "./results.ts";
import { median } from "./statistics.ts";
import { workplace } from "./workplace.ts";

const requirements = { name: "lighthouse", packages: { lighthouse: "13.5.0" } };

/** The fields of Lighthouse's report that are read. Scores are 0 to 1, or null where an audit does not apply. */
interface Report {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { score: number | null }>;
}

/**
 * Runs Lighthouse once on a page of a hosted site.
 *
 * @param folder  where Lighthouse is installed
 * @throws {Error} where it fails three times: Chrome's recording sometimes fails without a reason
 */
async function runOnce(folder: string, site: string, page: string): Promise<LighthouseResult> {
	const report = join(workplace, "lighthouse.json");
	const run = () =>
		measure({
			command: process.execPath,
			args: [
				join(folder, "node_modules/lighthouse/cli/index.js"),
				site + page,
				"--quiet",
				"--output=json",
				`--output-path=${report}`,
				"--only-categories=performance,accessibility,best-practices,seo",
				`--chrome-flags=--headless=new ${process.getuid?.() === 0 ? "--no-sandbox" : ""}`,
			],
			cwd: folder,
			env: { CHROME_PATH: findChromium() },
		});
	let ran = await run();
	for (let again = 0; ran.exitCode !== 0 && again < 2; again++) ran = await run();
	if (ran.exitCode !== 0) throw new Error(`Lighthouse failed on ${page}: ${reasonIn(ran.output)}`);
	const { categories, audits } = JSON.parse(readFileSync(report, "utf8")) as Report;
	const scores = Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]);
	const cost = Object.values(categories)
		.flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
		.filter(({ id }) => (audits[id]?.score ?? 1) < 0.9)
		.map(({ id }) => id);
	console.log(`Lighthouse, ${page}: ${scores.map(([name, score]) => `${name} ${score}`).join(", ")}`);
	return { page, scores: Object.fromEntries(scores), cost };
}

/** Summarises the runs on a page: median scores, and the audits that cost points in at least half of the runs. */
function summary(page: string, results: readonly LighthouseResult[]): LighthouseResult {
	const names = Object.keys(results[0]?.scores ?? {});
	const costly = new Set(results.flatMap(({ cost }) => cost));
	return {
		page,
		scores: Object.fromEntries(names.map((name) => [name, median(results.map(({ scores }) => scores[name] ?? 0))])),
		cost: [...costly].filter((id) => results.filter(({ cost }) => cost.includes(id)).length * 2 >= results.length),
	};
}

/**
 * Lighthouse's four scores for pages of a built site, with its defaults: a phone on a slow network. The simulated slow
 * processor makes scores vary by a point, so each page is measured in several runs.
 */
export async function lighthouse(dist: string, pages: string[], runs: number): Promise<LighthouseResult[]> {
	const { folder } = await install(requirements);
	const hosted = await host(dist);
	const results = new Map<string, LighthouseResult[]>(pages.map((page) => [page, []]));
	try {
		for (let run = 0; run < runs; run++)
			for (const [page, all] of results) all.push(await runOnce(folder, hosted.url, page));
	} finally {
		await hosted.close();
	}
	return [...results].map(([page, all]) => summary(page, all));
}
