// The thread that indexes: it takes pages one by one, then the word that they are all, and at last the folder to write to.

import { parentPort } from "node:worker_threads";
import { site } from "../../site.ts";
import { indexer } from "./indexer.ts";

/**
 * A rendered page with its file from the site's root, the word that there are no more, or the folder into which the index
 * is to be written.
 */
export type Task = { html: string; path: string } | "complete" | { folder: string };

/** How many pages are in the index that was written. */
export interface Answer {
	pages: number;
}

const language = site.language.slice(0, 2);
const index = indexer(language);

parentPort?.on("message", async (task: Task) => {
	// What is thrown here ends the thread, and reaches the build as its error.
	if (task === "complete") (await index).complete();
	else if ("folder" in task)
		parentPort?.postMessage({ pages: await (await index).write(task.folder) } satisfies Answer);
	else (await index).add(task.path, task.html);
});
