import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../browser/find.ts";
import { host } from "../browser/harness.ts";
import { install, reasonIn } from "./install.ts";
import { measure } from "./process.ts";
import type { LighthouseResult } from "./results.ts";
import { median } from "./statistics.ts";
import { workplace } from "./workplace.ts";

const wanted = { name: "lighthouse", packages: { lighthouse: "13.5.0" } };

/** What is read of Lighthouse's own report. Scores are 0 to 1, or null where an audit does not apply. */
interface Report {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { score: number | null }>;
}

/**
 * One look at a page of a hosted site.
 *
 * @param folder  where Lighthouse is installed
 * @throws {Error} where it fails three times: Chrome's recording fails now and then, and what fails so often has a reason
 */
async function look(folder: string, site: string, page: string): Promise<LighthouseResult> {
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

/** The medians of all looks at a page, and what cost points in at least half of them. */
function inTheMiddle(page: string, looks: readonly LighthouseResult[]): LighthouseResult {
	const names = Object.keys(looks[0]?.scores ?? {});
	const costly = new Set(looks.flatMap(({ cost }) => cost));
	return {
		page,
		scores: Object.fromEntries(names.map((name) => [name, median(looks.map(({ scores }) => scores[name] ?? 0))])),
		cost: [...costly].filter((id) => looks.filter(({ cost }) => cost.includes(id)).length * 2 >= looks.length),
	};
}

/**
 * Lighthouse's four scores for some pages of a built site: its defaults, a phone on a slow network. How long a slow processor
 * is at work is another time in each look, and may cost a point: all pages are looked at in turn, as often as there are runs.
 */
export async function lighthouse(dist: string, pages: string[], runs: number): Promise<LighthouseResult[]> {
	const { folder } = await install(wanted);
	const hosted = await host(dist);
	const looks = new Map<string, LighthouseResult[]>(pages.map((page) => [page, []]));
	try {
		for (let run = 0; run < runs; run++)
			for (const [page, all] of looks) all.push(await look(folder, hosted.url, page));
	} finally {
		await hosted.close();
	}
	return [...looks].map(([page, all]) => inTheMiddle(page, all));
}
