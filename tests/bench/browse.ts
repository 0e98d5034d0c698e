// Measures in a browser: transfer sizes of pages, and the time and the transfer size to a search result.

import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { fromDisk, host as hostWith } from "../browser/harness.ts";
import type { Page as City } from "./corpus.ts";
import type { Search, Site } from "./peers/peer.ts";
import type { Answer, SearchResult, WeightResult } from "./results.ts";
import { median } from "./statistics.ts";

/** A web server without response headers of the atlas, with which not every system works. */
const host = (folder: string) => hostWith(folder, "/", {});

const totalBytes = (loaded: { bytes: number }[]) => loaded.reduce((sum, { bytes }) => sum + bytes, 0);

/** Runs a function with a page of a new browser context: its cache is empty. */
async function inFreshPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext();
	try {
		return await use(await context.newPage());
	} finally {
		await context.close();
	}
}

/** Measures the transfer size and the requests of three pages, each with an empty cache. */
export async function weigh(
	browser: Browser,
	site: Site,
	city: City,
): Promise<Omit<WeightResult, "peer" | "cities">[]> {
	const weights = [];
	const addresses = { home: site.pages.home, list: site.pages.list, city: site.pages.city(city.id) };
	for (const page of ["home", "list", "city"] as const) {
		const hosted = await host(site.dist);
		try {
			const status = await inFreshPage(browser, async (tab) =>
				(await tab.goto(hosted.url + addresses[page], { waitUntil: "networkidle" }))?.status(),
			);
			if (status !== 200) throw new Error(`its ${page} page answers with ${status}`);
			// Without the favicon, which the browser requests once a site.
			const loaded = hosted.requests.filter(({ path }) => !/\/favicon\.\w+$/.test(path));
			weights.push({ page, bytes: totalBytes(loaded), requests: loaded.length });
		} finally {
			await hosted.close();
		}
	}
	return weights;
}

interface Loaded {
	bytes: number;
	/** Time of the request or of its end, in ms since 1970. */
	at: number;
}

/** Waits until a result with a city's name is visible. @returns the time by the page's clock, in ms since 1970 */
async function shown(page: Page, results: string, name: string): Promise<number> {
	const found = await page.waitForFunction(
		([css, text]) => {
			const all = [...document.querySelectorAll(css!)];
			return all.some((each) => each.checkVisibility() && each.textContent.includes(text!)) && Date.now();
		},
		[results, name],
		{ timeout: 60_000, polling: "raf" },
	);
	return (await found.jsonValue()) as number;
}

/** Searches for two cities by name, one after the other in one page, and measures each search. */
async function searchTwice(page: Page, root: string, search: Search, cities: [City, City], loaded: Loaded[]) {
	/** Measures from an action until the result is visible. Later requests, such as counts of filters, do not count. */
	const measure = async (city: City, act: () => Promise<unknown>): Promise<Answer> => {
		const start = Date.now();
		await act();
		const end = await shown(page, search.results, city.name);
		const between = loaded.filter(({ at }) => at >= start && at <= end);
		return { milliseconds: end - start, bytes: totalBytes(between), requests: between.length };
	};
	const type = async (city: City) => {
		await page.fill(search.field, city.name);
		if (search.enter) await page.press(search.field, "Enter");
	};
	const [one, other] = cities;
	await page.goto(root + search.address, { waitUntil: "networkidle" });
	const before = totalBytes(loaded);
	const first = await measure(one, async () => {
		await search.open?.(page);
		return type(one);
	});
	// Lets the late requests of the first search end, which must not count for the second.
	await page.waitForTimeout(1500);
	return { before, first, second: await measure(other, () => type(other)) };
}

/** The medians of several runs of two searches, each run with an empty cache. */
export async function timeSearch(
	browser: Browser,
	{ dist, search, from }: { dist: string; search: Search; from: SearchResult["from"] },
	cities: [City, City],
	runs: number,
): Promise<Omit<SearchResult, "peer" | "cities">> {
	const all: Awaited<ReturnType<typeof searchTwice>>[] = [];
	for (let run = 0; run < runs; run++) {
		const hosted = from === "http" ? await host(dist) : undefined;
		const files: Loaded[] = [];
		try {
			const measured = inFreshPage(browser, (page) => {
				page.on("requestfinished", (request) => {
					if (request.url().startsWith("file:")) {
						const { size } = statSync(fileURLToPath(request.url().replace(/[?#].*/, "")));
						files.push({ bytes: size, at: Date.now() });
					}
				});
				return searchTwice(page, hosted?.url ?? fromDisk(dist), search, cities, hosted?.requests ?? files);
			});
			all.push(await measured);
		} finally {
			await hosted?.close();
		}
	}
	const medians = (of: "first" | "second"): Answer => ({
		milliseconds: median(all.map((each) => each[of].milliseconds)),
		bytes: median(all.map((each) => each[of].bytes)),
		requests: median(all.map((each) => each[of].requests)),
	});
	return { from, before: median(all.map(({ before }) => before)), first: medians("first"), second: medians("second") };
}
