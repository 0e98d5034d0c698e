import { regionIds } from "../schemas/country.ts";
import { type Language, languages } from "../schemas/language.ts";
import type { Atlas, City, Country, Link, Practice, RegionGroup, Theme } from "./atlas.ts";
import { addCompanions, cityOf } from "./city.ts";
import type { Content } from "./entry.ts";
import { eventOf } from "./event.ts";
import { addExonyms, exonymsIn } from "./exonyms.ts";
import { compareInterviews, interviewOf } from "./interview.ts";
import { practiceOf } from "./practice.ts";
import { themeOf } from "./theme.ts";
import { corpusOf, topicOf } from "./topic.ts";

/**
 * Links the content up into an atlas.
 *
 * @param content  all entries, in any order
 * @param language  that of the texts, and of names where there are any in it
 * @param today  the day of the build, `YYYY-MM-DD`
 * @throws {ReferenceError} for a city, theme or practice that is named and does not exist; the checker reports it with its line
 */
export function buildAtlas(content: Content, language: Language, today: string): Atlas {
	const { locale } = languages[language];
	// Marks are passed over, as in an index: ’s-Hertogenbosch stands under S.
	const { compare } = new Intl.Collator(locale, { ignorePunctuation: true });
	const byName = (a: Link, b: Link) => compare(a.name, b.name);

	const themes = content.themes.map(themeOf).sort(byName);
	const theme = finder("theme", themes);
	const themesOf = ({ id, data }: { id: string; data: { themes?: string[] | undefined } }) =>
		(data.themes ?? []).map((each) => theme(each, id));

	const exonym = exonymsIn(language, content.names);
	const cities = content.cities
		.map((entry) => cityOf(entry, themesOf(entry), exonym(entry), locale))
		.sort((a, b) => compare(a.sortName, b.sortName));
	const city = finder("city", cities);
	for (const each of cities) for (const { cities: members } of each.themes) members.push(each);

	const interviews = content.interviews
		.map((entry) => interviewOf(entry, city(entry.data.city, entry.id), themesOf(entry)))
		.sort((a, b) => compareInterviews(a, b) || byName(a, b));
	for (const interview of interviews) {
		interview.city.interviews.push(interview);
		for (const { interviews: members } of interview.themes) members.push(interview);
	}
	for (const { interviews: own, facets } of cities) if (own.length > 0) facets.has = ["voice", ...facets.has];
	addExonyms(content.names, city);
	addCompanions(cities);

	const practices = practicesOf(content, city, themesOf).sort(byName);
	for (const each of practices) {
		for (const { practices: members } of [each.city, ...each.also, ...each.themes]) members.push(each);
	}
	const corpus = corpusOf({ cities, practices });
	const topics = content.topics.map((entry) => topicOf(entry, themesOf(entry), corpus)).sort(byName);
	for (const topic of topics) {
		for (const { topics: members } of [...topic.themes, ...topic.practices]) members.push(topic);
	}

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
		.map((entry) =>
			eventOf(entry, entry.data.city === undefined ? undefined : city(entry.data.city, entry.id), language),
		)
		.sort((a, b) => a.date.localeCompare(b.date));
	return { language, locale, today, cities, interviews, themes, practices, topics, countries, regions, events };
}

type Finder<T> = (id: string, from: string) => T;

/** The practices, linked to their cities and to each other. */
function practicesOf(
	content: Content,
	city: Finder<City>,
	themesOf: (entry: Content["practices"][number]) => Theme[],
): Practice[] {
	const practices = content.practices.map((entry) => {
		const { data, id } = entry;
		const also = (data.also ?? []).map((each) => city(each, id));
		return practiceOf(entry, city(data.city, id), also, themesOf(entry));
	});
	const practice = finder("practice", practices);
	const named = { from: "takenUpBy", takenUpBy: "from" } as const;
	for (const { id, data } of content.practices) {
		for (const key of ["from", "takenUpBy"] as const) {
			for (const [i, each] of (data[key] ?? []).entries()) {
				const lineage = practice(id, id)[key][i]!;
				if (each.city !== undefined) lineage.city = city(each.city, id);
				if (each.practice !== undefined) lineage.practice = practice(each.practice, id);
			}
		}
	}
	// What one practice says of another holds for both, where the other does not say it itself.
	for (const one of practices) {
		for (const key of ["from", "takenUpBy"] as const) {
			for (const { practice: other, sources, ...rest } of one[key]) {
				const reverse = other?.[named[key]];
				if (!reverse || sources.length === 0 || reverse.some((each) => each.practice === one)) continue;
				reverse.push({ ...rest, who: one.name, city: one.city, practice: one, sources: [] });
			}
		}
	}
	return practices;
}

/** A function that finds an item by its id. `from` is the id of the entry that names it. */
function finder<T extends { id: string }>(kind: string, items: readonly T[]): Finder<T> {
	const byId = new Map(items.map((item) => [item.id, item]));
	return (id: string, from: string): T => {
		const item = byId.get(id);
		if (item) return item;
		throw new ReferenceError(
			`"${from}" names the ${kind} "${id}", which does not exist. Run npm run check for the line.`,
		);
	};
}
