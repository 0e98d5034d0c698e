import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { report } from "../../bench/report.ts";
import type { Results } from "../../bench/results.ts";
import { noResults } from "./no-results.ts";

const bench = resolve(import.meta.dirname, "../../bench");

test("the page of results says what share Astro and Pagefind have, and at what size a common machine is full", () => {
	const cold = (megabytes: number, processor: number) => ({ seconds: 1, each: [], processor, megabytes });
	const page = report({
		...noResults,
		builds: [
			{ files: 1, bytes: 1, peer: "atlas", cities: 1000, cold: cold(1000, 20) },
			{ files: 1, bytes: 1, peer: "astro", cities: 1000, cold: cold(800, 5) },
			{ files: 1, bytes: 1, peer: "atlas", cities: 10_000, cold: cold(2800, 90) },
			{ files: 1, bytes: 1, peer: "astro", cities: 10_000, cold: cold(2300, 45) },
		],
	});
	expect(page).toContain("25 % at 1000 cities, 50 % at 10000 cities.");
	// 0.2 MB a city: 5,200 MB more are 26,000 cities more.
	expect(page).toContain("8 GB of memory are full at about 36000 cities; nothing beyond 10000 is measured.");
	expect(report(noResults)).not.toContain("Where the end is");
});

test("each page of results says what its file of results holds", () => {
	const files = globSync("*.json", { cwd: bench });
	expect(files).toContain("results.json");
	for (const file of files)
		expect(readFileSync(join(bench, file.replace(/json$/, "md")), "utf8")).toBe(
			report(JSON.parse(readFileSync(join(bench, file), "utf8")) as Results),
		);
});
