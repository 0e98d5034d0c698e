// Starts Pagefind's engine and chooses its way in. Over http it fetches its own files, compressed and cached by the
// host; a page opened from disk may not fetch, and is handed the same bytes by classic scripts.
import { diskScriptOf } from "../../search/disk-scripts.ts";
import { loadScriptData, root, Unreadable } from "../shared/script-data.ts";
import type { Pagefind, Settings } from "./pagefind.ts";

/** Starts Pagefind with a function that reads the files of its index, by their paths from the site's root. */
type Engine = (read: (path: string) => Promise<Response>) => { createInstance(settings: Settings): Pagefind };

/** How results are ranked: names count most, then titles, then where the words stand on the page. */
const ranking = {
	termSimilarity: 2,
	pageLength: 0.4,
	metaWeights: { names: 10, title: 4, words: 2, country: 0.5, date: 0 },
};

async function fromHost(path: string): Promise<Response> {
	const response = await fetch(root + path).catch(() => undefined);
	if (!response?.ok) throw new Unreadable(path);
	return response;
}

/** The bytes of base64. A loop: the shorter ways call a function for each byte, which shows in a hundred thousand. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
	const text = atob(base64);
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
	return bytes;
}

async function fromDisk(path: string): Promise<Response> {
	const file = path.replace(/^pagefind\//, "");
	const bytes = (await loadScriptData<Record<string, string>>(`search/disk/${diskScriptOf(file)}.js`))[file];
	if (bytes === undefined) throw new Unreadable(path);
	return new Response(bytesOf(bytes));
}

/**
 * Inflates a file of the index. Pagefind can do it too, in JavaScript: where the browser can, it takes a tenth of the time.
 * The file is read whole first: a stream that breaks off because its reader leaves the page counts as an error in Firefox.
 */
async function inflated(path: string, file: Response): Promise<Response> {
	if (typeof DecompressionStream === "undefined") return file;
	try {
		const packed = await file.blob();
		return new Response(await new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).blob());
	} catch {
		throw new Unreadable(path);
	}
}

const script = () => loadScriptData<Engine>("search/engine.js");
// At once, so that it is there when the first question has been typed.
script().catch(() => undefined);

/** A browser in which no engine runs. */
export class TooOld extends Error {}

/** The smallest program in WebAssembly. */
const nothing = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** Whether the browser runs WebAssembly under the page's policy: from Chromium 97, Firefox 102 and Safari 16 on. */
function runsEngines(): boolean {
	try {
		return new WebAssembly.Module(nothing) instanceof WebAssembly.Module;
	} catch {
		return false;
	}
}

let running: Promise<Pagefind> | undefined;
let unread: Unreadable[] = [];

/**
 * The files that could not be read since it was asked last. Pagefind swallows some failures and goes on with less, so that
 * the next question starts it anew.
 */
export function failures(): Unreadable[] {
	const found = unread;
	unread = [];
	if (found.length > 0) running = undefined;
	return found;
}

/**
 * The engine, started once.
 *
 * @throws {Unreadable} where a file of the index cannot be read
 * @throws {TooOld} where the browser cannot run it
 */
export function engine(): Promise<Pagefind> {
	running ??= start();
	running.catch(() => {
		running = undefined;
	});
	return running;
}

async function start(): Promise<Pagefind> {
	if (!runsEngines()) throw new TooOld();
	const engine = await script();
	const read = location.protocol === "file:" ? fromDisk : fromHost;
	const noting = async (path: string) => {
		try {
			return await inflated(path, await read(path));
		} catch (error) {
			unread.push(error as Unreadable);
			throw error;
		}
	};
	const pagefind = engine(noting).createInstance({
		basePath: "pagefind/",
		noWorker: true,
		excerptLength: 24,
		excerptEllipsis: "…",
		ranking,
	});
	await pagefind.init();
	return pagefind;
}
