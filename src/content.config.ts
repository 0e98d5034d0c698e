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

declare global {
	/** The entries that have been read, by their collection, for `src/build/content-store.ts`: no module is shared with it. */
	var contentEntries: Map<CollectionName, Store["entries"]> | undefined;
}

/** A store that keeps each front matter once, as data: Astro keeps it beside the rendered text as well. */
const lean = (store: Store): Store => ({
	...store,
	set(entry) {
		const { rendered } = entry;
		if (!rendered?.metadata) return store.set(entry);
		const { frontmatter: _, ...metadata } = rendered.metadata;
		return store.set({ ...entry, rendered: { ...rendered, metadata } });
	},
});

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
			globalThis.contentEntries ??= new Map();
			globalThis.contentEntries.set(name, context.store.entries);
			return loader.load({ ...context, store: lean(context.store), entryTypes: unlessStored(context) } as Context);
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
