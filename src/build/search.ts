import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { AstroIntegration } from "astro";
import type { PageStep } from "./each-page.ts";
import type { Answer, Task } from "./search/worker.ts";

/**
 * Indexes the pages for search in a thread of its own, while others are still being rendered: on two cores the index
 * then costs little more time than its last step.
 *
 * @returns `collect`, which takes each rendered page, and `write`, which writes what the search page reads
 */
export function search(): { collect: PageStep; write: AstroIntegration } {
	let thread: Worker | undefined;
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
	return {
		collect(html, path) {
			send({ html, path });
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
