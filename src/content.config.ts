import { defineCollection } from "astro:content";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { glob, type Loader } from "astro/loaders";
import { type CollectionName, collections as folders } from "./schemas/index.ts";

const root = process.env["CONTENT_DIR"] ?? "content";

interface File {
	fileUrl: URL;
	contents: string;
}

/** What a loader is given, with what Astro gives its own loader besides: the ways to read a file, by its extension. */
type Context = Parameters<Loader["load"]>[0] & {
	entryTypes: Map<string, { getEntryInfo(file: File): unknown }>;
};
type Store = Context["store"];
type Entry = NonNullable<ReturnType<Store["get"]>> & {
	/** Of its file, when it was read: see `stampsOf`. */
	stamp?: string;
};

declare global {
	/** The entries of a build, by their collection and id, which `src/build/content-store.ts` keeps: no module is shared with it. */
	var contentEntries: Map<string, Map<string, Entry>> | undefined;
}

/**
 * A store that puts the entries aside, and into Astro's own no more of them than by which a file is known again. What either
 * has forgotten, as Astro does when its settings change, is forgotten by both.
 */
function putAside(store: Store, entries: Map<string, Entry>): Store {
	for (const id of entries.keys()) if (!store.has(id)) entries.delete(id);
	for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
	return {
		...store,
		get: <T extends Entry>(id: string) => entries.get(id) as T | undefined,
		set(entry) {
			const { body: _, rendered, ...known } = entry;
			const isNew = store.set({ ...known, data: {} });
			// Beside the rendered text Astro's loader puts the front matter once more.
			const { frontmatter: __, ...metadata } = rendered?.metadata ?? {};
			entries.set(entry.id, {
				...store.get(entry.id),
				...entry,
				...(rendered && { rendered: { ...rendered, metadata } }),
			});
			return isNew;
		},
		delete(id) {
			store.delete(id);
			entries.delete(id);
		},
	};
}

/**
 * The ways to read a file, but that one which is stored as it stands is not read again: of such a file Astro's loader asks
 * for nothing but its name. Front matter of ten thousand files takes four seconds.
 */
const unlessStored = ({ entryTypes, store, generateDigest }: Context): Context["entryTypes"] =>
	new Map(
		[...entryTypes].map(([extension, type]) => [
			extension,
			{
				...type,
				getEntryInfo(file: File) {
					const stored = store.get(idOf(decodeURI(file.fileUrl.pathname)));
					return stored?.digest === generateDigest(file.contents)
						? { data: {}, rawData: "", body: "", slug: "" }
						: type.getEntryInfo(file);
				},
			},
		]),
	);

/** File name = id = address: a `slug` key in front matter must not change it. */
const idOf = (path: string) => path.slice(path.lastIndexOf("/") + 1).replace(/\.mdx?$/, "");

/** How long a file must have lain untouched, in ms, for its time to tell it from any later one: some disks count in two seconds. */
const settled = 2000;

/**
 * The files of a folder, each with its size and the time of its last change, be it of its name or its rights, which no program
 * can put back as it can the time of its writing. A file that has been changed just now could be changed once more within
 * the same moment, and has an empty stamp.
 *
 * @param extension  such as `.md`
 */
function stampsOf(folder: string, extension: string): Map<string, string> {
	const now = Date.now();
	const stamps = new Map<string, string>();
	if (!existsSync(folder)) return stamps;
	for (const name of readdirSync(folder)) {
		if (!name.endsWith(extension) || name.startsWith(".")) continue;
		const stat = statSync(join(folder, name), { throwIfNoEntry: false });
		if (stat?.isFile()) stamps.set(name, now - stat.ctimeMs > settled ? `${stat.size} ${stat.ctimeMs}` : "");
	}
	return stamps;
}

/** Up to how many files are named one by one: Astro's loader holds each name in the folder against each of them. */
const few = 100;

/** Whether files may be named to Astro's loader, which takes names as patterns. */
const canBeNamed = (files: readonly string[]) =>
	files.length > 0 && files.length <= few && files.every((file) => /^[\w.-]+$/.test(file));

/** The files of a folder. Those that lie there as the last build read them are not read. */
function files(name: CollectionName): Loader {
	const [base, { extension }] = [`${root}/${name}`, folders[name]];
	const read = (context: Context, pattern: string | string[]) =>
		glob({ pattern, base, generateId: ({ entry }) => idOf(entry) }).load({
			...context,
			entryTypes: unlessStored(context),
		} as Context);
	return {
		name: "content-folder",
		async load(given) {
			const context = given as Context;
			const kept = globalThis.contentEntries;
			if (!kept) return read(context, `*${extension}`);
			if (!kept.has(name)) kept.set(name, new Map());
			const entries = kept.get(name)!;
			const store = putAside(context.store, entries);

			const stamps = stampsOf(resolve(fileURLToPath(context.config.root), base), extension);
			const isAsRead = (file: string) => {
				const { stamp, deferredRender, assetImports } = entries.get(idOf(file)) ?? {};
				// What Astro must be told of in each build, such as a page with components in it, its own loader tells.
				return stamp && stamp === stamps.get(file) && !deferredRender && !assetImports?.length;
			};
			const asRead = new Set([...stamps.keys()].filter(isAsRead).map(idOf));
			const changed = [...stamps.keys()].filter((file) => !asRead.has(idOf(file)));
			// Astro's loader takes what it does not find for deleted.
			const narrowed = { ...store, keys: () => [...store.keys()].filter((id) => !asRead.has(id)) };
			if (stamps.size > 0 && changed.length === 0) for (const id of narrowed.keys()) store.delete(id);
			else await read({ ...context, store: narrowed }, canBeNamed(changed) ? changed : `*${extension}`);
			for (const file of changed) {
				const [entry, stamp] = [entries.get(idOf(file)), stamps.get(file)];
				if (entry && stamp) entries.set(entry.id, { ...entry, stamp });
			}
		},
	};
}

export const collections = {
	cities: defineCollection({ loader: files("cities"), schema: folders.cities.schema }),
	interviews: defineCollection({ loader: files("interviews"), schema: folders.interviews.schema }),
	themes: defineCollection({ loader: files("themes"), schema: folders.themes.schema }),
	events: defineCollection({ loader: files("events"), schema: folders.events.schema }),
	pages: defineCollection({ loader: files("pages"), schema: folders.pages.schema }),
};
