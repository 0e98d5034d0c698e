import type { CityFrontMatter } from "../schemas/city.ts";
import { type Region, regionIds, regionOfCountry } from "../schemas/country.ts";
import type { EventFrontMatter } from "../schemas/event.ts";
import type { InterviewFrontMatter } from "../schemas/interview.ts";
import { cited, type NumberedSource, numbered } from "./citations.ts";
import { countryName } from "./country.ts";
import type { Content, Entry } from "./entry.ts";
import type { Point } from "./geo.ts";

export interface Link {
	/** A file from the site's root: `cities/wuhan.html`. */
	path: string;
	name: string;
}

export interface CountryLink extends Link {
	/** ISO 3166-1 alpha-2. */
	code: string;
}

export interface ThemeLink extends Link {
	id: string;
}

/** A city as lists, maps and search show it. */
export interface CitySummary extends Link {
	id: string;
	/** The name in the city's own languages, with the language's code. */
	names: { text: string; lang: string }[];
	/** Former names, transliterations and other spellings, for search. */
	aliases: string[];
	country: CountryLink;
	region: Region;
	tagline?: string | undefined;
	summary?: string | undefined;
	hasProfile: boolean;
	themes: ThemeLink[];
	/** Years of the UNESCO Learning City Award, oldest first. */
	awards: number[];
	/** Year of joining, where a source gives one. */
	joined?: number | undefined;
	point?: Point | undefined;
	reviewed: string;
}

/** An interview as lists show it; its link's name is its title. */
export interface InterviewSummary extends Link {
	id: string;
	kind: InterviewFrontMatter["kind"];
	city: CitySummary;
	date?: string | undefined;
	speakers: InterviewFrontMatter["speakers"];
	summary: string;
	themes: ThemeLink[];
}

export interface Theme extends ThemeLink {
	description: string;
	/** Other words for it, for search. */
	aliases: string[];
	html: string;
	/** The introduction in Markdown, as its author wrote it. */
	body: string;
	cities: CitySummary[];
	interviews: InterviewSummary[];
}

export interface Country extends CountryLink {
	region: Region;
	cities: CitySummary[];
}

export interface RegionGroup {
	id: Region;
	path: string;
	countries: Country[];
	cities: CitySummary[];
}

/** An event of the network, with the sources that say so. */
export interface NetworkEvent extends Omit<EventFrontMatter, "city" | "source" | "sources"> {
	id: string;
	/** The place as a city of the atlas, where it is one. */
	city?: CitySummary | undefined;
	sources: NumberedSource[];
}

/** Everything that the pages show, linked up once: each list is sorted as readers see it. */
export interface Atlas {
	locale: string;
	/** The day of the build, `YYYY-MM-DD`. */
	today: string;
	cities: CitySummary[];
	interviews: InterviewSummary[];
	themes: Theme[];
	countries: Country[];
	regions: RegionGroup[];
	/** What happened in the network, oldest first. */
	events: NetworkEvent[];
	/** The entries behind the summaries, by id. */
	cityEntries: Map<string, Entry<CityFrontMatter>>;
	interviewEntries: Map<string, Entry<InterviewFrontMatter>>;
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
	const byName = new Intl.Collator(locale, { ignorePunctuation: true }).compare;
	const sorted = <T extends Link>(items: T[]) => items.sort((a, b) => byName(a.name, b.name));

	const themes = sorted(
		content.themes.map(
			({ id, data, html, body }): Theme => ({
				id,
				path: `themes/${id}.html`,
				name: data.title,
				description: data.description,
				aliases: data.aliases ?? [],
				html,
				body,
				cities: [],
				interviews: [],
			}),
		),
	);
	const themeById = new Map(themes.map((theme) => [theme.id, theme]));
	const themeLinks = (ids: readonly string[] = [], from: string) =>
		ids.map((id) => found(themeById.get(id), "theme", id, from));

	const cities = sorted(
		content.cities.map(({ id, data, html }): CitySummary => {
			const { memberSince } = data.facts;
			return {
				id,
				path: `cities/${id}.html`,
				name: data.name,
				names: data.names ?? [],
				aliases: data.aliases ?? [],
				country: {
					code: data.country,
					name: countryName(data.country, locale),
					path: `countries/${data.country.toLowerCase()}.html`,
				},
				region: regionOfCountry(data.country),
				tagline: data.tagline,
				summary: data.summary,
				hasProfile: html.trim() !== "",
				themes: themeLinks(data.themes, id).map(asLink),
				awards: (data.awards ?? []).map((award) => award.year).sort((a, b) => a - b),
				joined: "absent" in memberSince ? undefined : memberSince.value,
				point: data.coordinates && { lat: data.coordinates.lat, lon: data.coordinates.lon },
				reviewed: data.reviewed,
			};
		}),
	);
	const cityById = new Map(cities.map((city) => [city.id, city]));
	for (const city of cities) for (const { id } of city.themes) themeById.get(id)!.cities.push(city);

	const interviews = content.interviews
		.map(
			({ id, data }): InterviewSummary => ({
				id,
				path: `interviews/${id}.html`,
				name: data.title,
				kind: data.kind,
				city: found(cityById.get(data.city), "city", data.city, id),
				date: data.date,
				speakers: data.speakers,
				summary: data.summary,
				themes: themeLinks(data.themes, id).map(asLink),
			}),
		)
		// Newest first; those without a date last, by title.
		.sort((a, b) => (b.date ?? "").localeCompare(a.date ?? "") || byName(a.name, b.name));
	for (const interview of interviews)
		for (const { id } of interview.themes) themeById.get(id)!.interviews.push(interview);

	const countries = new Map<string, Country>();
	for (const city of cities) {
		const { code } = city.country;
		if (!countries.has(code)) countries.set(code, { ...city.country, region: city.region, cities: [] });
		countries.get(code)!.cities.push(city);
	}
	const sortedCountries = sorted([...countries.values()]);

	return {
		locale,
		today,
		cities,
		interviews,
		themes,
		countries: sortedCountries,
		regions: regionIds
			.map((id) => ({
				id,
				path: `regions/${id}.html`,
				countries: sortedCountries.filter((country) => country.region === id),
				cities: cities.filter((city) => city.region === id),
			}))
			.filter((region) => region.cities.length > 0),
		events: content.events
			.map(({ id, data: { city, source, sources: all, ...rest } }): NetworkEvent => {
				const place = city === undefined ? undefined : found(cityById.get(city), "city", city, id);
				return { ...rest, id, city: place, sources: cited(source, numbered(all)) };
			})
			.sort((a, b) => a.date.localeCompare(b.date)),
		cityEntries: new Map(content.cities.map((entry) => [entry.id, entry])),
		interviewEntries: new Map(content.interviews.map((entry) => [entry.id, entry])),
	};
}

const asLink = ({ id, path, name }: Theme): ThemeLink => ({ id, path, name });

function found<T>(item: T | undefined, kind: string, id: string, from: string): T {
	if (item) return item;
	throw new ReferenceError(
		`"${from}" names the ${kind} "${id}", which does not exist. Run npm run check for the line.`,
	);
}
