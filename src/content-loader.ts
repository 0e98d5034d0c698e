import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Loader } from "astro/loaders";
import { readFrontMatter } from "./front-matter/front-matter.ts";

/** Decodes UTF-8, and drops the byte-order mark that some editors write. */
const decoder = new TextDecoder();

/** The debounce time of the file watcher, in ms: an editor may truncate a file before it writes the new text. */
const debounceTime = 100;

/**
 * A content loader of Astro for the files of one folder or several. The id of an entry is its file name without extension behind the
 * prefix of its folder, whatever the front matter says. It parses front matter with the parser of the checker, so that both see the same values. Each load
 * reads all files anew: an entry cached by an earlier version of the code would be stale.
 *
 * The dev server watches the folder. A file with an error keeps its last valid entry, if it had one; the checker reports the
 * error.
 *
 * @param folders  paths, relative to the repository's root or absolute, each with its prefix
 * @param extension  `.md` is rendered on load, `.mdx` with its page
 * @throws {Error} in a build, for a file whose front matter cannot be parsed or does not fit the schema
 */
export function contentLoader(folders: Readonly<Record<string, string>>, extension: ".md" | ".mdx"): Loader {
	return {
		name: "content-folder",
		async load({ store, config, watcher, parseData, renderMarkdown, generateDigest }) {
			const root = fileURLToPath(config.root);
			const prefixes = new Map(Object.entries(folders).map(([folder, prefix]) => [resolve(root, folder), prefix]));
			const idOf = (path: string) => prefixes.get(dirname(path)) + basename(path, extension);
			const isEntry = (path: string) =>
				prefixes.has(dirname(path)) && path.endsWith(extension) && !basename(path).startsWith(".");

			async function load(path: string): Promise<void> {
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
					// An empty front matter in front, so that a thematic break at the beginning of the body is not parsed as one.
					...(isMarkdown && {
						rendered: await renderMarkdown(`---\n---\n${body}`, { fileURL: pathToFileURL(path) }),
					}),
					...(!isMarkdown && { deferredRender: true }),
				});
			}
			async function reload(path: string): Promise<void> {
				if (existsSync(path)) await load(path).catch(() => undefined);
				else store.delete(idOf(path));
			}

			store.clear();
			// Sorted, since the order of a directory differs between file systems.
			const paths = [...prefixes.keys()]
				.flatMap((base) => (existsSync(base) ? readdirSync(base).sort() : []).map((name) => join(base, name)))
				.filter(isEntry);
			for (const path of paths) await (watcher ? reload(path) : load(path));
			if (!watcher) return;

			watcher.add([...prefixes.keys()]);
			/** Pending reloads by path. */
			const timers = new Map<string, NodeJS.Timeout>();
			function debounce(path: string): void {
				if (!isEntry(path)) return;
				clearTimeout(timers.get(path));
				timers.set(
					path,
					setTimeout(() => void reload(path), debounceTime),
				);
			}
			for (const event of ["add", "change", "unlink"] as const) watcher.on(event, debounce);
		},
	};
}
