import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Loader } from "astro/loaders";
import { readFrontMatter } from "./front-matter/front-matter.ts";

/** Leaves out the byte-order mark that some editors write. */
const decoder = new TextDecoder();

/** How long a file must lie still before it is read, in ms: an editor empties it first and fills it then. */
const settled = 100;

/**
 * Loads the files of one folder as entries: the file's name without its ending is the id, whatever the front matter says.
 * Front matter is read as the checker reads it, so that both see the same values. Every load reads all files anew: an entry
 * that was stored with other code would be stale.
 *
 * While pages are written (`npm run dev`), a file with a mistake keeps its last good entry, or has none, and the checker
 * tells what is wrong.
 *
 * @param folder  a path, from the root of the repository or absolute
 * @param extension  `.md` is rendered at once, `.mdx` when its page is
 * @throws {Error} in a build, for a file that cannot be read
 */
export function contentLoader(folder: string, extension: ".md" | ".mdx"): Loader {
	return {
		name: "content-folder",
		async load({ store, config, watcher, parseData, renderMarkdown, generateDigest }) {
			const root = fileURLToPath(config.root);
			const base = resolve(root, folder);
			const idOf = (path: string) => basename(path, extension);
			const isEntry = (path: string) =>
				dirname(path) === base && path.endsWith(extension) && !basename(path).startsWith(".");

			async function read(path: string): Promise<void> {
				const text = decoder.decode(readFileSync(path));
				const { data, span } = readFrontMatter(text) ?? {};
				if (!data || !span) throw new Error(`The front matter of ${path} cannot be read: npm run check tells why.`);
				const id = idOf(path);
				const body = text.slice(span.end);
				const isMarkdown = extension === ".md";
				store.set({
					id,
					data: await parseData({ id, data: data as Record<string, unknown>, filePath: path }),
					body,
					filePath: relative(root, path).replaceAll("\\", "/"),
					digest: generateDigest(text),
					// With front matter of its own that is empty: a text that begins with a line of hyphens has none.
					...(isMarkdown && {
						rendered: await renderMarkdown(`---\n---\n${body}`, { fileURL: pathToFileURL(path) }),
					}),
					...(!isMarkdown && { deferredRender: true }),
				});
			}
			async function readAgain(path: string): Promise<void> {
				if (existsSync(path)) await read(path).catch(() => undefined);
				else store.delete(idOf(path));
			}

			store.clear();
			// Sorted, since each file system lists them in an order of its own.
			const names = existsSync(base) ? readdirSync(base).sort() : [];
			const paths = names.map((name) => join(base, name)).filter(isEntry);
			for (const path of paths) await (watcher ? readAgain(path) : read(path));
			if (!watcher) return;

			watcher.add(base);
			const timers = new Map<string, NodeJS.Timeout>();
			function readSoon(path: string): void {
				if (!isEntry(path)) return;
				clearTimeout(timers.get(path));
				timers.set(
					path,
					setTimeout(() => void readAgain(path), settled),
				);
			}
			for (const event of ["add", "change", "unlink"] as const) watcher.on(event, readSoon);
		},
	};
}
