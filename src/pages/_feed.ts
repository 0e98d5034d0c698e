import { getRssString } from "@astrojs/rss";
import { feedItems } from "../export/feed.ts";
import { site } from "../site.ts";
import { wordsFor } from "../words/index.ts";
import { atlas } from "./_atlas.ts";

const t = wordsFor(site.language).feed;

/** The feed, made once: its own address answers with it, and the data page tells its size. */
export const feed = await getRssString({
	title: t.title(site.name),
	description: t.description,
	site: `${site.url}/`,
	items: feedItems(atlas, site.url),
	xmlns: { atom: "http://www.w3.org/2005/Atom" },
	customData: `<language>${site.language}</language><atom:link href="${site.url}/feed.xml" rel="self" type="application/rss+xml" />`,
	trailingSlash: false,
});
