import { defineCollection } from "astro:content";
import { contentLoader } from "./content-loader.ts";
import { folders } from "./environment/folders.ts";
import { siteLanguages } from "./languages.ts";
import { type CollectionName, collections as schemas } from "./schemas/index.ts";
import { translatedTexts, translation } from "./schemas/translation.ts";

/** The loader of a collection: one entry a file of its folder. */
const loaderOf = (name: CollectionName) =>
	contentLoader({ [`${folders.content}/${name}`]: "" }, schemas[name].extension);

/** The loader of translations: the id of one is `zh/cities/wuhan`. */
const translations = Object.fromEntries(
	siteLanguages
		.flatMap((language) => Object.keys(translatedTexts).map((collection) => `${language}/${collection}`))
		.map((folder) => [`${folders.content}/${folder}`, `${folder}/`]),
);

export const collections = {
	cities: defineCollection({ loader: loaderOf("cities"), schema: schemas.cities.schema }),
	interviews: defineCollection({ loader: loaderOf("interviews"), schema: schemas.interviews.schema }),
	themes: defineCollection({ loader: loaderOf("themes"), schema: schemas.themes.schema }),
	practices: defineCollection({ loader: loaderOf("practices"), schema: schemas.practices.schema }),
	topics: defineCollection({ loader: loaderOf("topics"), schema: schemas.topics.schema }),
	events: defineCollection({ loader: loaderOf("events"), schema: schemas.events.schema }),
	names: defineCollection({ loader: loaderOf("names"), schema: schemas.names.schema }),
	pages: defineCollection({ loader: loaderOf("pages"), schema: schemas.pages.schema }),
	translations: defineCollection({ loader: contentLoader(translations, ".md"), schema: translation }),
};
