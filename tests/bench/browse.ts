// What a reader's browser loads and how long it waits: pages, and the way to the first search result.

import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { fromDisk, host as hostWith } from "../browser/harness.ts";
import type { Page as City } from "./corpus.ts";
import type { Search, Site } from "./peers/peer.ts";
import type { Answer, SearchResult, WeightResult } from "./results.ts";
import { median } from "./statistics.ts";

/** Without headers: not every system would work with those of the atlas. */
const host = (folder: string) => hostWith(folder, "/", {});

const sumOf = (loaded: { bytes: number }[]) => loaded.reduce((sum, { bytes }) => sum + bytes, 0);

/** Runs something in a page with an empty cache. */
async function inFreshPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
	const context = await browser.newContext();
	try {
		return await use(await context.newPage());
	} finally {
		await context.close();
	}
}

/** The pages of a built site, each as from an empty cache. */
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
			// The icon of the tab is the browser's wish, not the page's, and asked for once a site.
			const loaded = hosted.requests.filter(({ path }) => !/\/favicon\.\w+$/.test(path));
			weights.push({ page, bytes: sumOf(loaded), requests: loaded.length });
		} finally {
			await hosted.close();
		}
	}
	return weights;
}

interface Loaded {
	bytes: number;
	/** When it was asked for or had come, in milliseconds since 1970. */
	at: number;
}

/** When a result that names a city stands in the page, in milliseconds since 1970, by the page's own clock. */
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

/** Asks once for each city by its name, in one page, and waits until a result names it. */
async function ask(page: Page, root: string, search: Search, cities: [City, City], loaded: Loaded[]) {
	/** From acting until the result stands there: what comes later, such as counts for filters, is not waited for. */
	const answer = async (city: City, act: () => Promise<unknown>): Promise<Answer> => {
		const start = Date.now();
		await act();
		const end = await shown(page, search.results, city.name);
		const between = loaded.filter(({ at }) => at >= start && at <= end);
		return { milliseconds: end - start, bytes: sumOf(between), requests: between.length };
	};
	const type = async (city: City) => {
		await page.fill(search.field, city.name);
		if (search.enter) await page.press(search.field, "Enter");
	};
	const [one, other] = cities;
	await page.goto(root + search.address, { waitUntil: "networkidle" });
	const before = sumOf(loaded);
	const first = await answer(one, async () => {
		await search.open?.(page);
		return type(one);
	});
	// What comes after the first result, such as counts for filters, must not count for the second.
	await page.waitForTimeout(1500);
	return { before, first, second: await answer(other, () => type(other)) };
}

/** Answers' medians over some runs, each from an empty cache. */
export async function timeSearch(
	browser: Browser,
	{ dist, search, from }: { dist: string; search: Search; from: SearchResult["from"] },
	cities: [City, City],
	runs: number,
): Promise<Omit<SearchResult, "peer" | "cities">> {
	const all: Awaited<ReturnType<typeof ask>>[] = [];
	for (let run = 0; run < runs; run++) {
		const hosted = from === "http" ? await host(dist) : undefined;
		const read: Loaded[] = [];
		try {
			const asked = inFreshPage(browser, (page) => {
				page.on("requestfinished", (request) => {
					if (request.url().startsWith("file:")) {
						const { size } = statSync(fileURLToPath(request.url().replace(/[?#].*/, "")));
						read.push({ bytes: size, at: Date.now() });
					}
				});
				return ask(page, hosted?.url ?? fromDisk(dist), search, cities, hosted?.requests ?? read);
			});
			all.push(await asked);
		} finally {
			await hosted?.close();
		}
	}
	const middle = (of: "first" | "second"): Answer => ({
		milliseconds: median(all.map((each) => each[of].milliseconds)),
		bytes: median(all.map((each) => each[of].bytes)),
		requests: median(all.map((each) => each[of].requests)),
	});
	return { from, before: median(all.map(({ before }) => before)), first: middle("first"), second: middle("second") };
}
