// The thread that indexes: it takes pages one by one, and at last the folder to write to.

import { parentPort, workerData } from "node:worker_threads";
import { site } from "../../site.ts";
import { putting } from "../files.ts";
import { indexer } from "./indexer.ts";

/** The folder in which the thread keeps what the next build may need again. */
export type Cache = string;

/**
 * The searched part of a page with the page's file from the site's root, or the folder into which the index is to be written,
 * with that of the last build.
 */
export type Task = { path: string; part: string } | { folder: string; last: string };

/** How many pages are in the index that was written. */
export interface Answer {
	pages: number;
}

const index = indexer(site.language.slice(0, 2), workerData as Cache);

parentPort?.on("message", async (task: Task) => {
	// What is thrown here ends the thread, and reaches the build as its error.
	if ("folder" in task)
		parentPort?.postMessage({ pages: await index.write(putting(task.folder, task.last)) } satisfies Answer);
	else index.add(task.path, task.part);
});
