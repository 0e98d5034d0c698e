// Script data (JSONP): each data file is a classic script that calls `deliver` with its path and its value. A page opened
// from disk can read no other file, and over http it costs nothing. `src/search/script-data.ts` writes such scripts.

import { UnreadableFile } from "./errors.ts";
import { loadScript } from "./load-script.ts";

declare global {
	/** The callback of every data script. */
	var deliver: ((path: string, value: unknown) => void) | undefined;
	/** Values that have arrived, by path. Shared, because each bundle of a page that loads this file redefines `deliver`. */
	var delivered: Map<string, unknown> | undefined;
}

/** The address of the site's root, with a slash at its end: the running script lies in `client/`. */
export const root = new URL("../", (document.currentScript as HTMLScriptElement).src).href;

/** The folder of the page's language, from the site's root, with a slash at its end; empty for English. */
export const folder = document.documentElement.dataset["folder"] ?? "";

globalThis.delivered ??= new Map<string, unknown>();
const values = globalThis.delivered;
globalThis.deliver = (path, value) => values.set(path, value);
const requests = new Map<string, Promise<unknown>>();

async function request(path: string): Promise<unknown> {
	try {
		await loadScript(root + path);
		if (values.has(path)) return values.get(path);
	} catch {
	} finally {
		values.delete(path);
	}
	throw new UnreadableFile(path);
}

/**
 * Loads the value of a data script. Each script is requested once; after a failure the next call requests it again.
 *
 * @param path  the script's file from the site's root
 * @throws {UnreadableFile} where the script is missing or delivers nothing
 */
export function loadScriptData<T>(path: string): Promise<T> {
	let value = requests.get(path);
	if (!value) {
		value = request(path);
		value.catch(() => requests.delete(path));
		requests.set(path, value);
	}
	return value as Promise<T>;
}
