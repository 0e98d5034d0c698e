import type { Atlas, City } from "../model/atlas.ts";
import { type Language, originalLanguage } from "../schemas/language.ts";
import { format, type Words } from "../words/index.ts";

/** An item of the feed, as @astrojs/rss takes it. */
export interface FeedItem {
	title: string;
	link: string;
	pubDate: Date;
	description?: string;
	categories: string[];
	customData: string;
}

type Page = Pick<City, "path" | "dated" | "themes"> & {
	title: string;
	summary?: string | undefined;
	/** Of a practice it is always English. */
	textLanguage?: Language;
};

/**
 * The items of the feed of a language: the pages whose texts are in it, those with the latest date first; those of one day sorted by
 * address, so that the feed is reproducible. A page that is reviewed again is a new item, since its guid names the day.
 *
 * @param base  the address of the language's home page, without a slash at its end
 * @param t  the words of the language
 * @param count  how many at the most
 */
export function feedItems(
	{
		language,
		locale,
		cities,
		interviews,
		practices,
	}: Pick<Atlas, "language" | "locale" | "cities" | "interviews" | "practices">,
	base: string,
	t: Words,
	count = 50,
): FeedItem[] {
	const pages: Page[] = [
		...cities.map((city) => ({ ...city, title: `${city.name}, ${city.country.name}` })),
		...interviews.map((interview) => ({ ...interview, title: interview.name })),
		...practices.map((practice) => ({ ...practice, title: `${practice.name} (${practice.city.name})` })),
	];
	return pages
		.filter(({ textLanguage = originalLanguage }) => textLanguage === language)
		.sort((a, b) => b.dated.day.localeCompare(a.dated.day) || (a.path < b.path ? -1 : 1))
		.slice(0, count)
		.map(({ title, path, dated: { kind, day }, summary, themes }) => ({
			title,
			link: `${base}/${path}`,
			pubDate: new Date(`${day}T00:00:00Z`),
			...((kind === "listed" || summary) && {
				description: [kind === "listed" && t.page.listed(format.date(day, locale)), summary].filter(Boolean).join(" "),
			}),
			categories: themes.map((theme) => theme.name),
			customData: `<guid isPermaLink="false">${base}/${path}#${kind}-${day}</guid>`,
		}));
}
