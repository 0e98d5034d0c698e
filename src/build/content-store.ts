import { hash } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { keptIn } from "../kept.ts";

/** Astro's name for the module that holds all entries of the content. */
export const holdsEntries = "\0astro:data-layer-content";

type Entries = NonNullable<typeof globalThis.contentEntries>;
type Entry = Entries extends Map<string, Map<string, infer One>> ? One : never;
/** Some of the entries, as they are kept: by their collection and id, such as `cities/cork`. */
type Part = Map<string, Entry>;

/** In how many parts they are kept: a build writes those in which something has changed. */
const parts = 64;

function divided(entries: Entries): Part[] {
	const all = Array.from({ length: parts }, (): Part => new Map());
	for (const [collection, some] of entries)
		for (const [id, entry] of some)
			all[hash("md5", id, "buffer").readUInt32BE() % parts]!.set(`${collection}/${id}`, entry);
	return all;
}

function united(all: readonly Part[]): Entries {
	const entries: Entries = new Map();
	for (const part of all) {
		for (const [path, entry] of part) {
			const [collection = "", id = ""] = path.split("/");
			if (!entries.has(collection)) entries.set(collection, new Map());
			entries.get(collection)!.set(id, entry);
		}
	}
	return entries;
}

const areSame = (one: Part, other: Part) =>
	one.size === other.size && [...one].every(([path, entry]) => other.get(path) === entry);

/**
 * Holds the entries of the content for the build, and keeps them for the next one: `src/content.config.ts` puts them here and
 * finds them here again. Astro's own store would write them as text, which takes two seconds at ten thousand cities, and read
 * them from it. It would write them once more into the program that it bundles, as one string: 80 MB, which the bundler reads
 * and writes, which the engine compiles, and which then lies in memory beside the entries themselves.
 *
 * @throws {Error} in a build, if the installed Astro asks for the entries under another name
 */
export function contentStore(): AstroIntegration {
	let isBuild = false;
	let isAskedFor = false;
	let keep = () => {};
	return {
		name: "content-store",
		hooks: {
			"astro:config:setup": ({ command, updateConfig }) => {
				isBuild = command === "build";
				if (!isBuild) return;
				const plugin = {
					name: "content-store",
					load: {
						// Before Astro's own plugin.
						order: "pre" as const,
						filter: { id: new RegExp(`^${holdsEntries}$`) },
						// They come in the order in which their files were read, which is another in each build.
						handler() {
							isAskedFor = true;
							return `const byId = ([a], [b]) => (a < b ? -1 : 1);
							const sorted = (entries) => new Map([...entries].sort(byId));
							export default new Map([...contentEntries].map(([name, entries]) => [name, sorted(entries)]));`;
						},
					},
					buildEnd(this: { environment: { name: string } }, failure?: Error) {
						if (failure || isAskedFor || this.environment.name !== "prerender") return;
						throw new Error(
							"The installed Astro is not the one that src/build/content-store.ts knows: it asks for the entries of the content under another name. Look for DATA_STORE_VIRTUAL_ID in node_modules/astro/dist/content/consts.js, and change holdsEntries.",
						);
					},
				};
				updateConfig({ vite: { plugins: [plugin] } });
			},
			"astro:config:done": ({ config }) => {
				if (!isBuild) return;
				const kept = keptIn<Part>(fileURLToPath(new URL("content/", config.cacheDir)));
				const before = Array.from({ length: parts }, (_, i) => kept.get(String(i)) ?? new Map());
				const entries = united(before);
				globalThis.contentEntries = entries;
				keep = () => {
					for (const [i, part] of divided(entries).entries()) if (!areSame(part, before[i]!)) kept.set(String(i), part);
				};
			},
			// By now all files have been read.
			"astro:build:start": () => keep(),
		},
	};
}
