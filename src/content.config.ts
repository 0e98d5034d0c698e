import { defineCollection } from "astro:content";
import { contentLoader } from "./content-loader.ts";
import { folders as named } from "./environment/folders.ts";
import { type CollectionName, collections as folders } from "./schemas/index.ts";

const files = (name: CollectionName) => contentLoader(`${named.content}/${name}`, folders[name].extension);

export const collections = {
	cities: defineCollection({ loader: files("cities"), schema: folders.cities.schema }),
	interviews: defineCollection({ loader: files("interviews"), schema: folders.interviews.schema }),
	themes: defineCollection({ loader: files("themes"), schema: folders.themes.schema }),
	events: defineCollection({ loader: files("events"), schema: folders.events.schema }),
	pages: defineCollection({ loader: files("pages"), schema: folders.pages.schema }),
};
