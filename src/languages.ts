import { existsSync, readFileSync } from "node:fs";
import { folders } from "./environment/folders.ts";
import { isLanguage, type Language, originalLanguage, translationLanguages } from "./schemas/language.ts";
import { isTranslated } from "./schemas/translation.ts";

export { isLanguage, type Language, languages, originalLanguage } from "./schemas/language.ts";

/** The languages of this site: English, and those for which the content has a folder. */
export const siteLanguages: readonly Language[] = [
	originalLanguage,
	...translationLanguages.filter((language) => existsSync(`${folders.content}/${language}`)),
];

/** The folder of a language in the site, with a slash at its end; none for English, which stands at the root. */
export const folderOf = (language: Language): string => (language === originalLanguage ? "" : `${language}/`);

/**
 * The language of a page and its path without the language's folder.
 *
 * @param path  from the site's root: `zh/cities/wuhan.html`
 */
export function splitLanguage(path: string): { language: Language; path: string } {
	const [first = ""] = path.split("/", 1);
	if (first === originalLanguage || !isLanguage(first)) return { language: originalLanguage, path };
	return { language: first, path: path.slice(first.length + 1) };
}

/**
 * Pages that are in English only: those for authors, and the page for addresses that lead nowhere. Which booklets a language has depends
 * on their chapters: links to them name the language's folder.
 */
const englishOnly = /^(?:(?:404|errors|field-guide|translate|translations|write)\.html|(?:errors|booklets)\/.*)$/;

/** Whether the English file of a page has a text below its front matter. */
function hasText(collection: string, id: string): boolean {
	const file = `${folders.content}/${collection}/${id}.md`;
	return existsSync(file) && /^---$[\s\S]*?^---\s*\S/m.test(readFileSync(file, "utf8"));
}

/**
 * How much of a page is in a language: `whole`; `facts`, where the interface and the figures are and the text stands in English; or
 * `none`, where the language has no such page.
 */
export type PageState = "whole" | "facts" | "none";

const states = new Map<string, PageState>();

/** @param path  without the language's folder: `cities/wuhan.html` */
export function pageState(path: string, language: Language): PageState {
	if (language === originalLanguage) return "whole";
	if (!siteLanguages.includes(language)) return "none";
	const key = `${language}/${path}`;
	let state = states.get(key);
	if (!state) {
		state = findState(path, language);
		states.set(key, state);
	}
	return state;
}

function findState(path: string, language: Language): PageState {
	if (englishOnly.test(path)) return "none";
	const [, collection = "pages", id = ""] = /^(?:(.*)\/)?(.*)\.html$/.exec(path) ?? [];
	if (collection === "practices") return "facts";
	if (!isTranslated(collection)) return "whole";
	if (existsSync(`${folders.content}/${language}/${collection}/${id}.md`)) return "whole";
	if (collection === "interviews") return "none";
	if (collection === "pages") return existsSync(`${folders.content}/pages/${id}.mdx`) ? "facts" : "whole";
	return hasText(collection, id) ? "facts" : "whole";
}
