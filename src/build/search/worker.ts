// The thread that indexes: it takes pages one by one, and at last the folder to write to.

import { parentPort, workerData } from "node:worker_threads";
import { site } from "../../site.ts";
import { putting } from "../files.ts";
import { indexer, type Member } from "./indexer.ts";
import type { IndexFile } from "./packs.ts";

/** The folder in which the thread keeps what the next build may need again. */
export type Cache = string;

/** Pages that are to be indexed, or the folder into which the index is to be written, with that of the last build. */
export type Task = { pages: Member[] } | { folder: string; last: string };

/** Files of Pagefind's index for the other thread to write, or, when all else is written, how many pages are in it. */
export type Answer = { files: IndexFile[] } | { pages: number };

const index = indexer(site.language.slice(0, 2), workerData as Cache);
const answer = (one: Answer) => parentPort?.postMessage(one);

parentPort?.on("message", async (task: Task) => {
	// What is thrown here ends the thread, and reaches the build as its error.
	if ("pages" in task) for (const { path, part } of task.pages) index.add(path, part);
	else answer({ pages: await index.write(putting(task.folder, task.last), (files) => answer({ files })) });
});
