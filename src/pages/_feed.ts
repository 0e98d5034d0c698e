import { getRssString } from "@astrojs/rss";
import { feedItems } from "../export/feed.ts";
import { folderOf, type Language, languages, siteLanguages } from "../languages.ts";
import { site } from "../site.ts";
import { wordsFor } from "../words/index.ts";
import { atlasIn } from "./_atlas.ts";

async function feedIn(language: Language): Promise<string> {
	const folder = `${site.url}/${folderOf(language)}`;
	const { locale, tag } = languages[language];
	const words = wordsFor(locale);
	return getRssString({
		title: words.feed.title(site.name),
		description: words.feed.description,
		site: folder,
		items: feedItems(atlasIn(language), folder.replace(/\/$/, ""), words),
		xmlns: { atom: "http://www.w3.org/2005/Atom" },
		customData: `<language>${tag}</language><atom:link href="${folder}feed.xml" rel="self" type="application/rss+xml" />`,
	});
}

/** The feeds, made once: their own addresses answer with them, and the data pages tell their sizes. */
export const feeds = new Map(
	await Promise.all(siteLanguages.map(async (language) => [language, await feedIn(language)] as const)),
);
