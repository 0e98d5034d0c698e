import { defineCollection } from "astro:content";
import { glob, type Loader } from "astro/loaders";
import { type CollectionName, collections as folders } from "./schemas/index.ts";

const root = process.env["CONTENT_DIR"] ?? "content";

type Store = Parameters<Loader["load"]>[0]["store"];

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

/** The files of a folder. File name = id = address: a `slug` key in front matter must not change it. */
function files(name: CollectionName): Loader {
	const loader = glob({
		pattern: `*${folders[name].extension}`,
		base: `${root}/${name}`,
		generateId: ({ entry }) => entry.replace(/\.mdx?$/, ""),
	});
	return { ...loader, load: (context) => loader.load({ ...context, store: lean(context.store) }) };
}

export const collections = {
	cities: defineCollection({ loader: files("cities"), schema: folders.cities.schema }),
	interviews: defineCollection({ loader: files("interviews"), schema: folders.interviews.schema }),
	themes: defineCollection({ loader: files("themes"), schema: folders.themes.schema }),
	events: defineCollection({ loader: files("events"), schema: folders.events.schema }),
	pages: defineCollection({ loader: files("pages"), schema: folders.pages.schema }),
};
