// The thread that indexes: it is told of pages as they are written, and at last to write.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { site } from "../../site.ts";
import { indexer, type Made, type Member } from "./indexer.ts";

export interface Folders {
	/** Where the thread keeps what the next build may need again. */
	cache: string;
	/** Where the site is built. */
	site: string;
}

/** Pages that are to be indexed, or that all are there and the index is to be written. */
export type Task = Member[] | "write";

/** What the other thread is to write, or, when that is all, how many pages are in the index. */
export type Answer = Made | { pages: number };

const folders = workerData as Folders;
const index = indexer(site.language.slice(0, 2), folders.cache, (path) =>
	readFileSync(join(folders.site, path), "utf8"),
);

/** Hands an answer over, with its files in one piece of memory: each alone is a part of a larger one, which would go along. */
function answer(one: Answer): void {
	if (!("files" in one)) {
		parentPort?.postMessage(one);
		return;
	}
	const bytes = new Uint8Array(one.files.reduce((sum, { content }) => sum + content.length, 0));
	let at = 0;
	const files = one.files.map(({ content, ...file }) => {
		bytes.set(content, at);
		at += content.length;
		return { ...file, content: bytes.subarray(at - content.length, at) };
	});
	parentPort?.postMessage({ ...one, files }, [bytes.buffer]);
}

parentPort?.on("message", async (task: Task) => {
	// What is thrown here ends the thread, and reaches the build as its error.
	if (task !== "write") for (const page of task) index.add(page);
	else answer({ pages: await index.write(answer) });
});
