// Measures the dev server: the time to the first page, and from saving a file to the changed page.

import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import type { Contestant } from "./build.ts";
import type { Page as City } from "./corpus.ts";
import { reasonIn } from "./install.ts";
import { freePort } from "./port.ts";
import { npmRun, type Spent, start } from "./process.ts";
import { setAside } from "./workplace.ts";

/** The pause before the file is saved, in ms, in which the server starts its file watcher. */
const pause = 5000;
/** The timeout of a page, in ms. */
const timeout = 600_000;

/** Opens a page, and retries until the server listens. */
async function open(page: Page, url: string): Promise<void> {
	for (const end = performance.now() + timeout; ; await setTimeout(50)) {
		try {
			await page.goto(url, { waitUntil: "commit", timeout });
			return;
		} catch {
			if (performance.now() > end) throw new Error("its dev server does not answer");
		}
	}
}

/** Waits until an element has the text, across reloads. */
const shown = (page: Page, css: string, text: string) =>
	page.waitForFunction(
		([selector, wanted]) =>
			[...document.querySelectorAll(selector!)].some((each) => each.textContent.includes(wanted!)),
		[css, text],
		{ timeout, polling: "raf" },
	);

const between = (before: Spent, after: Spent): Spent => ({
	seconds: after.seconds - before.seconds,
	processor: after.processor && after.processor - (before.processor ?? 0),
});

export interface DevRun {
	/** From the command to a city's page in the browser. */
	first: Spent;
	/** From saving the city's file to the changed page there. */
	changed: Spent;
}

/**
 * Measures one cold start of the dev server and one change: opens a city's page, and appends a sentence to the city's file,
 * which is restored afterwards.
 *
 * @param contestant  with `source` in its site
 */
export async function runDev(browser: Browser, { site }: Contestant, city: City): Promise<DevRun> {
	for (const path of site.caches) setAside(path);
	const file = site.source!(city.id);
	const text = readFileSync(file, "utf8");
	const sentence = `Sentence ${Date.now()}.`;
	const port = await freePort();
	const context = await browser.newContext();
	const server = start(npmRun(site.folder, "dev", site.env, ["--port", String(port)]));
	const visit = async (): Promise<DevRun> => {
		const page = await context.newPage();
		await open(page, `http://localhost:${port}/${site.pages.city(city.id)}`);
		await shown(page, "h1", city.name);
		const first = server.spent();
		await setTimeout(pause);
		const before = server.spent();
		appendFileSync(file, `\n${sentence}\n`);
		await shown(page, "p", sentence);
		return { first, changed: between(before, server.spent()) };
	};
	try {
		const gone = server.done.then(({ output }) => {
			throw new Error(`its dev server ended: ${reasonIn(output)}`);
		});
		return await Promise.race([visit(), gone]);
	} finally {
		writeFileSync(file, text);
		await context.close();
		server.kill();
		await server.done;
	}
}
