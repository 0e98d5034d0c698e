import { getCollection } from "astro:content";
import { isLanguage, originalLanguage, siteLanguages } from "../languages.ts";
import { entrySections } from "../model/translate-content.ts";
import { translationCoverage } from "../model/translation-coverage.ts";
import type { TranslatedCollection } from "../schemas/translation.ts";
import { atlas, translations } from "./_atlas.ts";

const texts = async (collection: TranslatedCollection) =>
	(await getCollection(collection)).map((entry) => ({
		collection,
		id: entry.id,
		sections: entrySections(collection, entry),
	}));

/** From what everybody needs first to the single page. */
const order = ["pages", "themes", "topics", "interviews", "cities"] as const satisfies TranslatedCollection[];

const original = (await Promise.all(order.map(texts))).flat();

const translated = [...translations.values()].flatMap((entry) => {
	const [language, collection, id = ""] = entry.id.split("/");
	if (!isLanguage(language)) return [];
	const sections = entrySections(collection as TranslatedCollection, entry);
	return [{ language, collection: collection!, id, sections, from: entry.data.from ?? {} }];
});

/** How far each text is translated into each language of the site. */
export const coverage = translationCoverage(
	original,
	translated,
	siteLanguages.filter((language) => language !== originalLanguage),
);

/** What readers call the entries, by their English pages: `cities/cork`. */
export const titles = new Map([
	...[...atlas.cities, ...atlas.interviews, ...atlas.themes, ...atlas.topics].map(
		({ path, name }) => [path.replace(/\.html$/, ""), name] as const,
	),
	...(await getCollection("pages")).map(({ id, data }) => [`pages/${id}`, data.title] as const),
]);
