import type { Atlas } from "../model/atlas.ts";
import type { City } from "../model/city.ts";

/** One page in the feed, as the RSS library takes it. */
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
 * The pages reviewed last, newest first; those of one day by address, so that a build of the same content is the same
 * feed. A page that was reviewed anew is a new item: its guid names the day.
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
