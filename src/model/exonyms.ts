import type { CityFrontMatter } from "../schemas/city.ts";
import { type Language, originalLanguage } from "../schemas/language.ts";
import type { NamesFrontMatter } from "../schemas/names.ts";
import type { City } from "./atlas.ts";
import { cited, numbered } from "./citations.ts";
import type { Entry } from "./entry.ts";

/**
 * The names of cities in a language: a city's own name in it, or else that of a list, or else the English one.
 *
 * @param lists  names in other languages
 */
export function exonymsIn(
	language: Language,
	lists: readonly Entry<NamesFrontMatter>[],
): (city: Entry<CityFrontMatter>) => string {
	if (language === originalLanguage) return ({ data }) => data.name;
	// Of Chinese the site has the simplified script.
	const isOf = (lang: string) =>
		lang === language || (lang.startsWith(`${language}-`) && !/^zh-(?:TW|HK|MO|Hant)\b/.test(lang));
	const inLanguage = (names: Record<string, string>) =>
		names[language] ?? Object.entries(names).find(([lang]) => isOf(lang))?.[1] ?? [];
	return ({ id, data }) =>
		data.names?.find(({ lang }) => isOf(lang))?.text ??
		lists.flatMap((list) => inLanguage(list.data.cities[id] ?? {}))[0] ??
		data.name;
}

/** Gives each city its names in other languages, list by list. `cityById` throws for a city that does not exist. */
export function addExonyms(
	lists: readonly Entry<NamesFrontMatter>[],
	cityById: (id: string, from: string) => City,
): void {
	for (const { id: list, data } of lists) {
		const sources = cited(data.source, numbered(data.sources));
		for (const [id, names] of Object.entries(data.cities)) {
			const { exonyms } = cityById(id, list);
			exonyms.push(...Object.entries(names).map(([lang, text]) => ({ lang, text, sources })));
		}
	}
}
