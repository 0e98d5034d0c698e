import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { type CollectionName, collections as folders } from "./schemas/index.ts";

const root = process.env["CONTENT_DIR"] ?? "content";

/** The files of a folder. File name = id = address: a `slug` key in front matter must not change it. */
const files = (name: CollectionName) =>
	glob({
		pattern: `*${folders[name].extension}`,
		base: `${root}/${name}`,
		generateId: ({ entry }) => entry.replace(/\.mdx?$/, ""),
	});

export const collections = {
	cities: defineCollection({ loader: files("cities"), schema: folders.cities.schema }),
	interviews: defineCollection({ loader: files("interviews"), schema: folders.interviews.schema }),
	themes: defineCollection({ loader: files("themes"), schema: folders.themes.schema }),
	events: defineCollection({ loader: files("events"), schema: folders.events.schema }),
	pages: defineCollection({ loader: files("pages"), schema: folders.pages.schema }),
};
