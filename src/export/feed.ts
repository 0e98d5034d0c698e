/** An item of the feed, as @astrojs/rss takes it. */
export interface FeedItem {
	title: string;
	link: string;
	pubDate: Date;
	description?: string;
	categories: string[];
	customData: string;
}

type Page = Pick<City, "path" | "reviewed" | "themes"> & { title: string; summary?: string | undefined };

/**
 * The items of the feed: the pages with the latest review first; those of one day sorted by address, so that the feed is
 * reproducible. A page that is reviewed again is a new item, since its guid names the day.
 *
 * @param base  the site's address, without a slash at its end
 * @param count  how many at the most
 */
export function feedItems(
	{ cities, interviews }: Pick<Atlas, "cities" | "interviews">,
	base: string,
	count = 50,
): FeedItem[] {
	const pages: Page[] = [
		...cities.map((city) => ({ ...city, title: `${city.name}, ${city.country.name}` })),
		...interviews.map((interview) => ({ ...interview, title: interview.name })),
	];
	return pages
		.sort((a, b) => b.reviewed.localeCompare(a.reviewed) || (a.path < b.path ? -1 : 1))
		.slice(0, count)
		.map(({ title, path, reviewed, summary, themes }) => ({
			title,
			link: `${base}/${path}`,
			pubDate: new Date(`${reviewed}T00:00:00Z`),
			...(summary && { description: summary }),
			categories: themes.map((theme) => theme.name),
			customData: `<guid isPermaLink="false">${base}/${path}#reviewed-${reviewed}</guid>`,
		}));
}

import type { Atlas, City } from "../model/atlas.ts";
