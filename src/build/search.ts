import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import type { PageSight } from "./each-page.ts";
import { putting } from "./files.ts";
import type { Member } from "./search/indexer.ts";
import { searchedPart } from "./search/page.ts";
import type { Answer, Cache, Task } from "./search/worker.ts";

export interface Search {
	/** Whether a page may be searched, by its address: all that may are to come first. */
	isSearched(address: string): boolean;
	/** Takes each page as it is written. */
	collect: PageSight;
	/** Lets the index be written: every page that is searched has been collected. */
	begin(): void;
	/** Waits until it is written. */
	write: AstroIntegration;
}

/**
 * Indexes the pages for search in a thread of its own, while others are still being rendered. Of the index that thread writes
 * the scripts, and this one, when it has no more to render, Pagefind's own files: to make so many takes as long as to merge them.
 *
 * @param last  tells the folder of the last build
 */
export function search(last: () => string): Search {
	let [cache, folder]: [Cache, string] = ["", ""];
	let thread: Worker | undefined;
	let writing: Promise<number> | undefined;
	/** Pages that wait to be sent: some at a time, since each message takes longer than the page in it. */
	let pages: Member[] = [];
	function sendPages(): void {
		if (pages.length > 0) send({ pages });
		pages = [];
	}
	function send(task: Task): Worker {
		if (!thread) {
			// It makes few new things at a time, and needs less room for them than the build: see src/check/build.ts.
			const resourceLimits = { maxYoungGenerationSizeMb: 48 };
			thread = new Worker(new URL("./search/worker.ts", import.meta.url), { workerData: cache, resourceLimits });
			// A build that fails must not wait for it.
			thread.unref();
		}
		thread.postMessage(task);
		return thread;
	}
	return {
		// Booklets hold nothing but what other pages hold.
		isSearched: (address) => !address.startsWith("booklets/"),
		collect(html, path) {
			const part = searchedPart(html);
			if (part === undefined) return;
			if (writing)
				throw new Error(`${path} is searched, but comes after those that are: see isSearched in src/build/search.ts.`);
			pages.push({ path, part });
			if (pages.length === 50) sendPages();
		},
		begin() {
			sendPages();
			const put = putting(folder, last());
			const working = send({ folder, last: last() });
			writing = new Promise((done, fail) => {
				working.on("message", (answer: Answer) => {
					if ("pages" in answer) return done(answer.pages);
					try {
						for (const { path, content } of answer.files) put(`pagefind/${path}`, content);
					} catch (error) {
						fail(error);
					}
				});
				working.once("error", fail);
			});
			// Whoever waits hears of it.
			writing.catch(() => undefined);
		},
		write: {
			name: "search",
			hooks: {
				"astro:config:done": ({ config }) => {
					cache = fileURLToPath(new URL("search/", config.cacheDir));
					folder = fileURLToPath(config.outDir);
				},
				"astro:build:done": async ({ logger }) => {
					thread?.ref();
					const count = await writing;
					await thread?.terminate();
					logger.info(`${count} pages are indexed`);
				},
			},
		},
	};
}
