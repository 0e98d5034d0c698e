// How long an author waits for the dev server: for the first page, and for what has just been saved.

import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { Browser, Page } from "playwright-core";
import type { Contestant } from "./build.ts";
import type { Page as City } from "./corpus.ts";
import { reasonIn } from "./install.ts";
import { freePort } from "./port.ts";
import { npmRun, type Spent, start } from "./process.ts";
import { setAside } from "./workplace.ts";

/** Milliseconds for which an author looks at the page before saving. In them the server gets ready to notice it. */
const reading = 5000;
/** Milliseconds after which a page is not waited for any longer. */
const patience = 600_000;

/** Opens a page as soon as the server listens. */
async function open(page: Page, url: string): Promise<void> {
	for (const end = performance.now() + patience; ; await setTimeout(50)) {
		try {
			await page.goto(url, { waitUntil: "commit", timeout: patience });
			return;
		} catch {
			if (performance.now() > end) throw new Error("its dev server does not answer");
		}
	}
}

/** Waits until an element has the text. It may come with a page that is loaded anew. */
const shown = (page: Page, css: string, text: string) =>
	page.waitForFunction(
		([selector, wanted]) =>
			[...document.querySelectorAll(selector!)].some((each) => each.textContent.includes(wanted!)),
		[css, text],
		{ timeout: patience, polling: "raf" },
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
 * Starts the dev server as the first time, opens a city's page, gives the city a sentence more, and takes it back.
 *
 * @param contestant  whose site has a `source`
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
		await setTimeout(reading);
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
