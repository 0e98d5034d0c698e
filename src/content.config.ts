import { defineCollection } from "astro:content";
import { contentLoader } from "./content-loader.ts";
import { folders } from "./environment/folders.ts";
import { type CollectionName, collections as schemas } from "./schemas/index.ts";

/** The loader of a collection: one entry a file of its folder. */
const loaderOf = (name: CollectionName) => contentLoader(`${folders.content}/${name}`, schemas[name].extension);

export const collections = {
	cities: defineCollection({ loader: loaderOf("cities"), schema: schemas.cities.schema }),
	interviews: defineCollection({ loader: loaderOf("interviews"), schema: schemas.interviews.schema }),
	themes: defineCollection({ loader: loaderOf("themes"), schema: schemas.themes.schema }),
	events: defineCollection({ loader: loaderOf("events"), schema: schemas.events.schema }),
	pages: defineCollection({ loader: loaderOf("pages"), schema: schemas.pages.schema }),
};
