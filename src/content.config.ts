import { defineCollection } from "astro:content";
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
type Entry = NonNullable<ReturnType<Store["get"]>>;

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

/** The files of a folder. */
function files(name: CollectionName): Loader {
	const loader = glob({
		pattern: `*${folders[name].extension}`,
		base: `${root}/${name}`,
		generateId: ({ entry }) => idOf(entry),
	});
	return {
		...loader,
		load(given) {
			const context = given as Context;
			const kept = globalThis.contentEntries;
			if (kept && !kept.has(name)) kept.set(name, new Map());
			const store = kept ? putAside(context.store, kept.get(name)!) : context.store;
			return loader.load({ ...context, store, entryTypes: unlessStored({ ...context, store }) } as Context);
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
