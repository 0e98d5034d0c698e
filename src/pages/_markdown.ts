import type { VersionLanguage } from "../export/markdown/text.ts";
import { folderOf, type Language, languages, originalLanguage, pageState } from "../languages.ts";
import { wordsFor } from "../words/index.ts";

/** A language as the Markdown versions need it. */
export const versionLanguage = (language: Language): VersionLanguage => ({
	words: wordsFor(languages[language].locale),
	locale: languages[language].locale,
	folder: folderOf(language),
	hasVersion: (path) => pageState(path, language) === "whole",
	hasPage: (path) => pageState(path, language) !== "none",
});

/** Those of the routes whose pages are whole in their language: these have a Markdown version. */
export const versionPaths = <R extends { params: Record<string, string | undefined> }>(
	folder: string,
	routes: readonly R[],
): R[] =>
	routes.filter(
		({ params: { language = originalLanguage, id } }) =>
			pageState(`${folder}/${id}.html`, language as Language) === "whole",
	);
