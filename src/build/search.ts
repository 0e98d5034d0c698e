import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import type { PageSight } from "./each-page.ts";
import { hashOf, type Sum, writeNew } from "./files.ts";
import { reuse } from "./reuse.ts";
import type { Member } from "./search/indexer.ts";
import { type SiteFile, siteFilesOf } from "./search/packs.ts";
import { searchedPart } from "./search/page.ts";
import type { Answer, Folders, Task } from "./search/worker.ts";

export interface Search {
	/** Whether a page may be searched, by its address: all that may are to come first. */
	isSearched(address: string): boolean;
	/** Takes each page as it is written. */
	collect: PageSight<string | undefined>;
	/** Lets the index be written: every page that is searched has been collected. */
	begin(): void;
	/** Waits until it is written. */
	write: AstroIntegration;
}

/**
 * Indexes the pages for search in a thread of its own, while others are still being rendered. The files are written by this one,
 * when it has no more to render: to make so many takes as long as to merge them.
 *
 * @param last  tells the folder of the last build
 * @param know  takes the sum of each file that is written
 */
export function search(last: () => string, know: (path: string, sum: Sum) => void): Search {
	const folders: Folders = { cache: "", site: "" };
	let notes = "";
	let thread: Worker;
	let writing: Promise<number> | undefined;
	const send = (task: Task) => thread.postMessage(task);
	/** Pages that wait to be sent: some at a time, since each message wakes the thread, a sixth of a millisecond. */
	let pages: Member[] = [];
	function sendPages(): void {
		send(pages);
		pages = [];
	}
	return {
		// Booklets hold nothing but what other pages hold.
		isSearched: (address) => !address.startsWith("booklets/"),
		collect: {
			read(html) {
				const part = searchedPart(html);
				return part && hashOf(part);
			},
			take(sum, path) {
				if (sum === undefined) return;
				if (writing)
					throw new Error(
						`${path} is searched, but comes after those that are: see isSearched in src/build/search.ts.`,
					);
				pages.push({ path, sum });
				if (pages.length === 50) sendPages();
			},
		},
		begin() {
			const kept = reuse(notes, last(), folders.site);
			function put({ path, key, content }: SiteFile): void {
				if (kept.takeOver(path, key)) return;
				const bytes = content();
				writeNew(join(folders.site, path), bytes);
				kept.note(path, key, bytes, []);
			}
			sendPages();
			send("write");
			writing = new Promise((done, fail) => {
				thread.on("message", (answer: Answer) => {
					try {
						if ("files" in answer) for (const file of siteFilesOf(answer.files, answer.packs)) put(file);
						else if ("path" in answer) put({ ...answer, key: hashOf(answer.content), content: () => answer.content });
						else {
							for (const [path, sum] of kept.keep().sums) know(path, sum);
							done(answer.pages);
						}
					} catch (error) {
						fail(error);
					}
				});
				thread.once("error", fail);
			});
			// Whoever waits hears of it.
			writing.catch(() => undefined);
		},
		write: {
			name: "search",
			hooks: {
				"astro:config:done": ({ config }) => {
					folders.cache = fileURLToPath(new URL("search/", config.cacheDir));
					notes = fileURLToPath(new URL("index/", config.cacheDir));
					folders.site = fileURLToPath(config.outDir);
				},
				"astro:build:start": () => {
					// It makes few new things at a time, and needs less room for them than the build: see src/check/build.ts.
					const resourceLimits = { maxYoungGenerationSizeMb: 48 };
					thread = new Worker(new URL("./search/worker.ts", import.meta.url), {
						workerData: folders,
						resourceLimits,
					});
					// A build that fails must not wait for it.
					thread.unref();
				},
				"astro:build:done": async ({ logger }) => {
					thread.ref();
					const count = await writing;
					await thread.terminate();
					logger.info(`${count} pages are indexed`);
				},
			},
		},
	};
}
