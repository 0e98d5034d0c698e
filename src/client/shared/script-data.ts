// Reads what classic scripts hand over: the only way to read a file from disk, and just as good over http.
// `src/search/script-data.ts` writes such scripts.

declare global {
	/** Called by every such script, with its path from the site's root and its value. */
	var deliver: ((path: string, value: unknown) => void) | undefined;
	/** What has been handed over, by path: one place, however many scripts of a page wait for something. */
	var delivered: Map<string, unknown> | undefined;
}

/** The site's root, with a slash at its end: this script itself lies in `client/`. */
export const root = new URL("../", (document.currentScript as HTMLScriptElement).src).href;

globalThis.delivered ??= new Map<string, unknown>();
const received = globalThis.delivered;
globalThis.deliver = (path, value) => received.set(path, value);
const asked = new Map<string, Promise<unknown>>();

/** A file that could not be read; its message is the file's path from the site's root. */
export class Unreadable extends Error {}

/**
 * The value that a script hands over. Each script is loaded once; one that fails may be asked for again.
 *
 * @param path  the script's file from the site's root
 * @throws {Unreadable} where the script is missing or holds no value
 */
export function loadScriptData<T>(path: string): Promise<T> {
	let value = asked.get(path);
	if (!value) {
		value = new Promise((give, fail) => {
			const script = document.createElement("script");
			script.src = root + path;
			script.onload = () => (received.has(path) ? give(received.get(path)) : fail(new Unreadable(path)));
			script.onerror = () => fail(new Unreadable(path));
			document.head.append(script);
		}).finally(() => received.delete(path));
		value.catch(() => asked.delete(path));
		asked.set(path, value);
	}
	return value as Promise<T>;
}
