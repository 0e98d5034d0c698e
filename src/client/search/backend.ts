// What the search answers from: Pagefind, which is started once, and the vocabulary.

import type { Vocabulary } from "../../search/data-files.ts";
import { type UnreadableFile, UnsupportedBrowser } from "../shared/errors.ts";
import { loadOnce } from "../shared/load-once.ts";
import { loadScriptData } from "../shared/script-data.ts";
import type { SearchBackend } from "./answer-query.ts";
import { readIndexFile } from "./index-files.ts";
import type { Pagefind, PagefindSettings } from "./pagefind.ts";
import { pagefindRanking } from "./ranking.ts";
import { unpackVocabulary } from "./vocabulary.ts";

/** Pagefind's script, as `src/search/classic-engine.ts` wraps it: a function of how to read a file of the index. */
type PagefindModule = (read: (path: string) => Promise<Response>) => {
	createInstance(settings: PagefindSettings): Pagefind;
};

const loadModule = () => loadScriptData<PagefindModule>("search/engine.js");
// At once, so that it is there when the first query has been typed.
loadModule().catch(() => undefined);

/** The smallest WebAssembly module. */
const emptyModule = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** Whether the browser runs WebAssembly under the page's policy: from Chromium 97, Firefox 102 and Safari 16 on. */
function runsWebAssembly(): boolean {
	try {
		return new WebAssembly.Module(emptyModule) instanceof WebAssembly.Module;
	} catch {
		return false;
	}
}

let failures: UnreadableFile[] = [];

async function readNoting(path: string): Promise<Response> {
	try {
		return await readIndexFile(path);
	} catch (error) {
		failures.push(error as UnreadableFile);
		throw error;
	}
}

async function startPagefind(): Promise<Pagefind> {
	if (!runsWebAssembly()) throw new UnsupportedBrowser();
	const module = await loadModule();
	const pagefind = module(readNoting).createInstance({
		basePath: "pagefind/",
		noWorker: true,
		excerptLength: 24,
		excerptEllipsis: "…",
		ranking: pagefindRanking,
	});
	await pagefind.init();
	return pagefind;
}

let pagefind = loadOnce(startPagefind);

export const backend: SearchBackend = {
	pagefind: () => pagefind(),
	vocabulary: loadOnce(async () => unpackVocabulary(await loadScriptData<Vocabulary>("search/vocabulary.js"))),
	takeFailures() {
		const taken = failures;
		failures = [];
		// Pagefind keeps what it has read in part: the next query starts it anew.
		if (taken.length > 0) pagefind = loadOnce(startPagefind);
		return taken;
	},
};
