import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../browser/find.ts";
import { host } from "../browser/harness.ts";
import { install, reasonIn, workplace } from "./install.ts";
import { measure } from "./process.ts";
import type { LighthouseResult } from "./results.ts";

const wanted = { name: "lighthouse", packages: { lighthouse: "13.5.0" } };

/** What is read of Lighthouse's own report. Scores are 0 to 1, or null where an audit does not apply. */
interface Report {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { score: number | null }>;
}

/** Lighthouse's four scores for some pages of a built site: its defaults, a phone on a slow network. */
export async function lighthouse(dist: string, pages: string[]): Promise<LighthouseResult[]> {
	const { folder } = await install(wanted);
	const hosted = await host(dist);
	const results: LighthouseResult[] = [];
	try {
		for (const page of pages) {
			const report = join(workplace, "lighthouse.json");
			const look = () =>
				measure({
					command: process.execPath,
					args: [
						join(folder, "node_modules/lighthouse/cli/index.js"),
						hosted.url + page,
						"--quiet",
						"--output=json",
						`--output-path=${report}`,
						"--only-categories=performance,accessibility,best-practices,seo",
						`--chrome-flags=--headless=new ${process.getuid?.() === 0 ? "--no-sandbox" : ""}`,
					],
					cwd: folder,
					env: { CHROME_PATH: findChromium() },
				});
			let looked = await look();
			// Chrome's recording fails now and then: what fails three times has a reason.
			for (let again = 0; looked.exitCode !== 0 && again < 2; again++) looked = await look();
			if (looked.exitCode !== 0) throw new Error(`Lighthouse failed on ${page}: ${reasonIn(looked.output)}`);
			const { categories, audits } = JSON.parse(readFileSync(report, "utf8")) as Report;
			const scores = Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]);
			const cost = Object.values(categories)
				.flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
				.filter(({ id }) => (audits[id]?.score ?? 1) < 0.9)
				.map(({ id }) => id);
			console.log(`Lighthouse, ${page}: ${scores.map(([name, score]) => `${name} ${score}`).join(", ")}`);
			results.push({ page, scores: Object.fromEntries(scores) as Record<string, number>, cost });
		}
	} finally {
		await hosted.close();
	}
	return results;
}
