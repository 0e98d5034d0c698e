import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import type { Early, PageStep } from "./each-page.ts";
import { isSearched } from "./search/page.ts";
import type { Answer, Task } from "./search/worker.ts";

/**
 * Indexes the pages for search in a thread of its own, while others are still being rendered. What is searched is
 * rendered first: Pagefind makes its index out of all pages in one long step, during which the other files are rendered.
 *
 * @returns `early`, the pages that are searched; `collect`, which takes each rendered page; and `write`, which writes what
 * the search page reads
 */
export function search(): { early: Early; collect: PageStep; write: AstroIntegration } {
	let thread: Worker | undefined;
	let complete = false;
	const begin = () => {
		const started = new Worker(new URL("./search/worker.ts", import.meta.url));
		// A build that fails must not wait for it.
		started.unref();
		return started;
	};
	const send = (task: Task) => {
		thread ??= begin();
		thread.postMessage(task);
		return thread;
	};
	const early: Early = {
		// Booklets hold nothing but what other pages hold.
		has: (address) => !address.startsWith("booklets/"),
		done() {
			complete = true;
			send("complete");
		},
	};
	return {
		early,
		collect(html, path) {
			if (!complete) send({ html, path });
			else if (isSearched(html)) throw new Error(`${path} is searched, but not among the pages rendered first.`);
			return html;
		},
		write: {
			name: "search",
			hooks: {
				"astro:build:done": async ({ dir, logger }) => {
					const pages = await new Promise<number>((done, fail) => {
						const working = send({ folder: fileURLToPath(dir) });
						working.ref();
						working.once("message", (answer: Answer) => done(answer.pages));
						working.once("error", fail);
					});
					await thread?.terminate();
					logger.info(`${pages} pages are indexed`);
				},
			},
		},
	};
}
