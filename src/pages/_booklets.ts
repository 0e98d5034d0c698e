import { folderOf, type Language, originalLanguage, siteLanguages } from "../languages.ts";
import type { Atlas } from "../model/atlas.ts";
import { type Booklet, bookletOf, isBookletIn, topicBooklet } from "../model/booklet.ts";
import { interviewsOf } from "../model/groupings.ts";
import { atlasIn } from "./_atlas.ts";

/** The booklets of a language by the pages that link to them, such as `regions/africa.html`. */
function bookletsOf(atlas: Atlas): ReadonlyMap<string, Booklet> {
	const groups = [
		...atlas.regions.map((region) => ({ ...region, interviews: interviewsOf(region.cities, atlas.interviews) })),
		...atlas.themes,
	];
	return new Map(
		[...groups.map((group) => bookletOf(group, atlas)), ...atlas.topics.map(topicBooklet)].flatMap((booklet) =>
			booklet && isBookletIn(atlas.language, booklet) ? [[booklet.about, booklet] as const] : [],
		),
	);
}

/** The booklets of all languages. */
export const booklets = new Map(siteLanguages.map((language) => [language, bookletsOf(atlasIn(language))]));

/** The booklet of a page in a language, or else in English: its file from the site's root. */
export function bookletFor(page: string, language: Language): string | undefined {
	const own = booklets.get(language)?.get(page);
	return own ? folderOf(language) + own.path : booklets.get(originalLanguage)?.get(page)?.path;
}
