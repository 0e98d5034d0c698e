import type { CityFrontMatter } from "../schemas/city.ts";
import { regionOfCountry } from "../schemas/country.ts";
import type { SourceRef } from "../schemas/source.ts";
import type { City, Theme } from "./atlas.ts";
import { cited, linkCitations, numbered } from "./citations.ts";
import { countryLink } from "./country.ts";
import type { Entry } from "./entry.ts";
import { figuresOf } from "./figures.ts";
import type { Point } from "./geo.ts";
import { locatorMap } from "./locator-map.ts";
import { nearestCities } from "./nearest-cities.ts";
import { similarCities } from "./similar-cities.ts";

/** The value of the facet `joined` for a city whose year of joining no source gives. */
const yearUnknown = "unknown";

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
