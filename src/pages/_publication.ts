import { folderOf, type Language, languages, pageState } from "../languages.ts";
import { site } from "../site.ts";

/**
 * The publication that a citation of a page names. A page whose text is in another language is cited by its own address; one whose
 * text stands in English, by that of the English page.
 *
 * @param path  without the language's folder: `cities/wuhan.html`
 */
export function publicationOf(path: string, language: Language) {
	if (pageState(path, language) !== "whole") return site;
	return { ...site, url: `${site.url}/${folderOf(language)}`.replace(/\/$/, ""), language: languages[language].tag };
}
