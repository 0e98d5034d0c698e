import type { CityFrontMatter } from "../schemas/city.ts";
import { type Region, regionOfCountry } from "../schemas/country.ts";
import type { FigureId } from "../schemas/figures.ts";
import type { SourceRef } from "../schemas/source.ts";
import type { BaseMap } from "./base-map.ts";
import { cited, linkCitations, type NumberedSource, numbered } from "./citations.ts";
import { type CountryLink, countryLink } from "./country.ts";
import type { Entry } from "./entry.ts";
import type { FacetValues } from "./facets.ts";
import { type Figure, figuresOf } from "./figures.ts";
import type { Point } from "./geo.ts";
import type { Interview } from "./interview.ts";
import type { Link } from "./link.ts";
import { locatorMap } from "./locator-map.ts";
import { nearestCities } from "./nearest-cities.ts";
import { similarCities } from "./similar-cities.ts";
import type { Theme } from "./theme.ts";

type WithSources<T> = Omit<T, "source"> & { sources: NumberedSource[] };

/** A city: the one record that pages, lists, comparison, coverage, data files and search print. */
export interface City extends Link {
	/** The name of its file: `wuhan`. */
	id: string;
	/** The name in the city's own languages, with the language's code. */
	names: { text: string; lang: string }[];
	/** Former names, transliterations and other spellings, for search. */
	aliases: string[];
	country: CountryLink;
	region: Region;
	tagline?: string | undefined;
	summary?: string | undefined;
	/** Whether the atlas has a written profile of it. */
	hasProfile: boolean;
	/** The profile as HTML, its citations linked; empty where there is none. */
	html: string;
	/** The profile in Markdown, as its author wrote it. */
	markdown: string;
	figures: Record<FigureId, Figure>;
	/** Year of joining, where a source gives one. */
	joined?: number | undefined;
	people: WithSources<NonNullable<CityFrontMatter["people"]>[number]>[];
	/** Each round of the award that the city received, oldest first. */
	awards: WithSources<NonNullable<CityFrontMatter["awards"]>[number]>[];
	coordinates?: WithSources<Point & { note?: string | undefined }> | undefined;
	/** A map of the surroundings, and where on it the city lies, in pixels. */
	locator?: { map: BaseMap; x: number; y: number } | undefined;
	website?: string | undefined;
	notes: string[];
	themes: Theme[];
	/** Newest first. */
	interviews: Interview[];
	nearest: { city: City; km: number }[];
	similar: { city: City; sharedThemes: Theme[]; sameRegion: boolean; similarSize: boolean }[];
	/** The values by which lists are filtered. */
	facets: FacetValues;
	/** In the order of the file. */
	sources: NumberedSource[];
	/** The day on which its page was last read against its sources, `YYYY-MM-DD`. */
	reviewed: string;
}

/** The value of the facet `joined` for a city whose year of joining no source gives. */
export const yearUnknown = "unknown";

/**
 * A city without its interviews, nearest and similar cities, which `buildAtlas` adds.
 *
 * @param themes  the themes that the entry names
 * @param locale  BCP 47 tag of the country's name
 */
export function cityOf({ id, data, html, body }: Entry<CityFrontMatter>, themes: Theme[], locale: string): City {
	const sources = numbered(data.sources);
	const withSources = <T extends { source: SourceRef }>({ source, ...rest }: T) => ({
		...rest,
		sources: cited(source, sources),
	});
	const { coordinates } = data;
	const figures = figuresOf(data.facts, sources);
	const region = regionOfCountry(data.country);
	const joined = figures.memberSince.magnitude;
	const awards = (data.awards ?? []).map(withSources).sort((a, b) => a.year - b.year);
	const hasProfile = html.trim() !== "";
	return {
		id,
		path: `cities/${id}.html`,
		name: data.name,
		names: data.names ?? [],
		aliases: data.aliases ?? [],
		country: countryLink(data.country, locale),
		region,
		tagline: data.tagline,
		summary: data.summary,
		hasProfile,
		html: linkCitations(html, sources),
		markdown: body,
		figures,
		joined,
		people: (data.people ?? []).map(withSources),
		awards,
		coordinates: coordinates && withSources(coordinates),
		locator: coordinates && locatorOf(coordinates),
		website: data.website,
		notes: data.notes ?? [],
		themes,
		interviews: [],
		nearest: [],
		similar: [],
		facets: {
			profile: [hasProfile ? "yes" : "no"],
			region: [region],
			country: [data.country],
			theme: themes.map((theme) => theme.id),
			joined: [joined === undefined ? yearUnknown : String(joined)],
			award: awards.map(({ year }) => String(year)),
		},
		sources,
		reviewed: data.reviewed,
	};
}

function locatorOf(point: Point): City["locator"] {
	const { map, place } = locatorMap(point);
	const spot = place(point);
	return spot && { map, ...spot };
}

/** How many nearest and similar cities a city names. */
const companions = 4;

/** Adds to each city the ones that lie nearest and the ones most like it. */
export function addCompanions(cities: readonly City[]): void {
	const nearest = nearestCities(cities.map((city) => city.coordinates));
	const similar = similarCities(
		cities.map(({ themes, region, figures }) => ({
			themes: themes.map((theme) => theme.id),
			region,
			population: figures.population.magnitude,
		})),
	);
	for (const [i, city] of cities.entries()) {
		city.nearest = nearest(i, companions).map(({ index, km }) => ({ city: cities[index]!, km }));
		city.similar = similar(i, companions).map(({ index, sharedThemes, ...reasons }) => ({
			city: cities[index]!,
			sharedThemes: city.themes.filter((theme) => sharedThemes.includes(theme.id)),
			...reasons,
		}));
	}
}
