// The thread that indexes: it is told of pages one by one, and at last to write.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { site } from "../../site.ts";
import { putting } from "../files.ts";
import { indexer, type Member } from "./indexer.ts";
import type { IndexFile } from "./packs.ts";

export interface Folders {
	/** Where the thread keeps what the next build may need again. */
	cache: string;
	/** Where the site is built. */
	site: string;
	/** Where the last build lies. */
	last: string;
}

/** A page that is to be indexed, or that all are there and the index is to be written. */
export type Task = Member | "write";

/** Files of Pagefind's index for the other thread to write, or, when all else is written, how many pages are in it. */
export type Answer = { files: IndexFile[] } | { pages: number };

const folders = workerData as Folders;
const index = indexer(site.language.slice(0, 2), folders.cache, (path) =>
	readFileSync(join(folders.site, path), "utf8"),
);
const answer = (one: Answer) => parentPort?.postMessage(one);

parentPort?.on("message", async (task: Task) => {
	// What is thrown here ends the thread, and reaches the build as its error.
	if (task !== "write") index.add(task);
	else answer({ pages: await index.write(putting(folders.site, folders.last), (files) => answer({ files })) });
});
