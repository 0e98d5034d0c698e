// What the search answers from: Pagefind, which is started once for each language, the names, and the words for corrections.

import type { KnownWords, LanguageRules, Vocabulary } from "../../search/data-files.ts";
import { setLanguage } from "../../search/tokens.ts";
import { type UnreadableFile, UnsupportedBrowser } from "../shared/errors.ts";
import { loadOnce } from "../shared/load-once.ts";
import { folder, loadScriptData } from "../shared/script-data.ts";
import type { Answer } from "./answer-card.ts";
import type { SearchBackend } from "./answer-query.ts";
import { readIndexFile } from "./index-files.ts";
import { nameLookup } from "./names.ts";
import type { Pagefind, PagefindSettings } from "./pagefind.ts";
import { pagefindRanking } from "./ranking.ts";
import { unpackKnownWords, unpackVocabulary } from "./vocabulary.ts";

/** The value of `search/engine.js`. */
interface Engine {
	/** Pagefind's script, as `src/search/classic-engine.ts` wraps it: a function of how to read a file of the index. */
	pagefind(read: (path: string) => Promise<Response>): { createInstance(settings: PagefindSettings): Pagefind };
	/** The first name of each chunk of the name index. */
	names: string[];
	/** Those of the language, where it is not English. */
	rules?: LanguageRules;
}

const loadEngine = (from: string) => loadScriptData<Engine>(`${from}search/engine.js`);
// At once, so that it is there when the first query has been typed.
loadEngine(folder).catch(() => undefined);

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

/**
 * The backend of a language.
 *
 * @param answers  the table of questions that a sentence answers
 * @param from  the language's folder, from the site's root; that of the page, where it is left out
 */
export function backendWith(answers: readonly Answer[], from = folder): SearchBackend {
	let failures: UnreadableFile[] = [];

	async function readNoting(path: string): Promise<Response> {
		try {
			return await readIndexFile(from + path);
		} catch (error) {
			failures.push(error as UnreadableFile);
			throw error;
		}
	}

	async function startPagefind(): Promise<Pagefind> {
		if (!runsWebAssembly()) throw new UnsupportedBrowser();
		const engine = await loadEngine(from);
		// What is typed is of the page's language, whichever pages are searched.
		if (from === folder) setLanguage(engine.rules);
		const pagefind = engine.pagefind(readNoting).createInstance({
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
	const load = <T>(path: string) => loadScriptData<T>(from + path);
	const loadNames = loadOnce(async () =>
		nameLookup((await loadEngine(from)).names, (i) => load<string>(`search/names/${i}.js`)),
	);
	return {
		answers,
		pagefind: () => pagefind(),
		names: async (key) => (await loadNames())(key),
		vocabulary: loadOnce(async () => unpackVocabulary(await load<Vocabulary>("search/vocabulary.js"))),
		known: loadOnce(async () => unpackKnownWords(await load<KnownWords>("search/known-words.js"))),
		takeFailures() {
			const taken = failures;
			failures = [];
			// Pagefind keeps what it has read in part: the next query starts it anew.
			if (taken.length > 0) pagefind = loadOnce(startPagefind);
			return taken;
		},
	};
}
