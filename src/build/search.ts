import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import type { PageSight } from "./each-page.ts";
import type { Answer, Cache, Task } from "./search/worker.ts";

/**
 * Indexes the pages for search in a thread of its own, while others are still being rendered.
 *
 * @returns `first`, which tells the pages that are searched: rendered before all else, they are indexed while the other
 * files are made; `collect`, which takes each page; and `write`, which writes what the search page reads
 */
export function search(): {
	first: (address: string) => boolean;
	collect: PageSight;
	write: AstroIntegration;
} {
	let thread: Worker | undefined;
	let cache: Cache;
	const begin = () => {
		const started = new Worker(new URL("./search/worker.ts", import.meta.url), { workerData: cache });
		// A build that fails must not wait for it.
		started.unref();
		return started;
	};
	const send = (task: Task) => {
		thread ??= begin();
		thread.postMessage(task);
		return thread;
	};
	return {
		// Booklets hold nothing but what other pages hold.
		first: (address) => !address.startsWith("booklets/"),
		collect(html, path) {
			send({ html, path });
		},
		write: {
			name: "search",
			hooks: {
				"astro:config:done": ({ config }) => {
					cache = fileURLToPath(new URL("search/", config.cacheDir));
				},
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
