import { regionIds } from "../schemas/country.ts";
import { addCompanions, type City, cityOf } from "./city.ts";
import type { Country, RegionGroup } from "./country.ts";
import type { Content } from "./entry.ts";
import { eventOf, type NetworkEvent } from "./event.ts";
import { type Interview, interviewOf } from "./interview.ts";
import type { Link } from "./link.ts";
import { type Theme, themeOf } from "./theme.ts";

/** Everything that the site shows, linked up once. Lists are sorted as readers see them. */
export interface Atlas {
	/** BCP 47 tag. */
	locale: string;
	/** The day of the build, `YYYY-MM-DD`. */
	today: string;
	cities: City[];
	/** Newest first; those without a date last, by title. */
	interviews: Interview[];
	themes: Theme[];
	countries: Country[];
	regions: RegionGroup[];
	/** What happened in the network, oldest first. */
	events: NetworkEvent[];
}

/**
 * Links the content up into an atlas.
 *
 * @param content  all entries, in any order
 * @param locale  BCP 47 tag by which names are sorted and countries named
 * @param today  the day of the build, `YYYY-MM-DD`
 * @throws {ReferenceError} for a city or theme that is named and does not exist; the checker reports it with its line
 */
export function buildAtlas(content: Content, locale: string, today: string): Atlas {
	// Marks are passed over, as in an index: ’s-Hertogenbosch stands under S.
	const { compare } = new Intl.Collator(locale, { ignorePunctuation: true });
	const byName = (a: Link, b: Link) => compare(a.name, b.name);

	const themes = content.themes.map(themeOf).sort(byName);
	const theme = finder("theme", themes);
	const themesOf = ({ id, data }: { id: string; data: { themes?: string[] | undefined } }) =>
		(data.themes ?? []).map((each) => theme(each, id));

	const cities = content.cities.map((entry) => cityOf(entry, themesOf(entry), locale)).sort(byName);
	const city = finder("city", cities);
	for (const each of cities) for (const { cities: members } of each.themes) members.push(each);

	const interviews = content.interviews
		.map((entry) => interviewOf(entry, city(entry.data.city, entry.id), themesOf(entry)))
		.sort((a, b) => (b.date ?? "").localeCompare(a.date ?? "") || byName(a, b));
	for (const interview of interviews) {
		interview.city.interviews.push(interview);
		for (const { interviews: members } of interview.themes) members.push(interview);
	}
	addCompanions(cities);

	const countries = [...Map.groupBy(cities, ({ country }) => country.code).values()]
		.map((members): Country => ({ ...members[0]!.country, region: members[0]!.region, cities: members }))
		.sort(byName);
	const regions = regionIds
		.map(
			(id): RegionGroup => ({
				id,
				path: `regions/${id}.html`,
				countries: countries.filter((country) => country.region === id),
				cities: cities.filter((each) => each.region === id),
			}),
		)
		.filter((region) => region.cities.length > 0);
	const events = content.events
		.map((entry) => eventOf(entry, entry.data.city === undefined ? undefined : city(entry.data.city, entry.id)))
		.sort((a, b) => a.date.localeCompare(b.date));
	return { locale, today, cities, interviews, themes, countries, regions, events };
}

/** A function that finds an item by its id. `from` is the id of the entry that names it. */
function finder<T extends { id: string }>(kind: string, items: readonly T[]) {
	const byId = new Map(items.map((item) => [item.id, item]));
	return (id: string, from: string): T => {
		const item = byId.get(id);
		if (item) return item;
		throw new ReferenceError(
			`"${from}" names the ${kind} "${id}", which does not exist. Run npm run check for the line.`,
		);
	};
}
