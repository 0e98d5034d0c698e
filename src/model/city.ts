import type { CityFrontMatter } from "../schemas/city.ts";
import { regionOfCountry } from "../schemas/country.ts";
import type { SourceRef } from "../schemas/source.ts";
import type { City, Theme } from "./atlas.ts";
import { cited, linkCitations, numbered } from "./citations.ts";
import { countryLink } from "./country.ts";
import type { Entry } from "./entry.ts";
import { anyYear } from "./facets.ts";
import { figuresOf } from "./figures.ts";
import { locatorMap, mappedNeighbours } from "./locator-map.ts";
import { nearestCities } from "./nearest-cities.ts";
import { pageDate } from "./page-date.ts";
import { similarCities } from "./similar-cities.ts";

/** The value of the facet `joined` for a city whose year of joining no source gives. */
const yearUnknown = "unknown";

/**
 * A city without its interviews, exonyms, nearest and similar cities, which `buildAtlas` adds.
 *
 * @param themes  the themes that the entry names
 * @param name  its name in the language of the atlas
 * @param locale  BCP 47 tag of the country's name
 */
export function cityOf(
	{ id, data, language, checked, isTitleBehind, html, body, headings, original }: Entry<CityFrontMatter>,
	themes: Theme[],
	name: string,
	locale: string,
): City {
	const sources = numbered(data.sources, html);
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
		name,
		names: [...(data.name === name ? [] : [{ text: data.name, lang: "en" }]), ...(data.names ?? [])].filter(
			({ text }) => text !== name,
		),
		sortName: locale.startsWith("zh") ? data.name : name,
		textLanguage: language,
		checked,
		isTitleBehind,
		aliases: data.aliases ?? [],
		exonyms: [],
		country: countryLink(data.country, locale),
		region,
		tagline: data.tagline,
		summary: data.summary,
		hasProfile,
		html: linkCitations(html, sources),
		markdown: body,
		originalMarkdown: original?.body ?? body,
		sections: headings.filter(({ depth }) => depth === 2),
		figures,
		joined,
		people: (data.people ?? []).map(withSources),
		awards,
		coordinates: coordinates && withSources(coordinates),
		website: data.website,
		notes: data.notes ?? [],
		themes,
		interviews: [],
		practices: [],
		nearest: [],
		similar: [],
		facets: {
			profile: [hasProfile ? "yes" : "no"],
			region: [region],
			country: [data.country],
			theme: themes.map((theme) => theme.id),
			joined: [joined === undefined ? yearUnknown : String(joined)],
			award: awards.length > 0 ? [anyYear, ...awards.map(({ year }) => String(year))] : [],
			has: figures.population.statements ? ["population"] : [],
		},
		sources,
		dated: pageDate(data),
	};
}

const isPlaced = (city: City): city is City & { coordinates: NonNullable<City["coordinates"]> } =>
	city.coordinates !== undefined;

/** How many nearest and how many similar cities a city names. */
const [nearestNamed, similarNamed] = [4, 3];

/** Adds to each city the ones that lie nearest, a map with them, and the ones most like it. */
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
		const near = nearest(i, mappedNeighbours).map(({ index, km }) => ({ city: cities[index]!, km }));
		city.nearest = near.slice(0, nearestNamed);
		if (isPlaced(city)) city.locator = locatorMap(city, near.map((each) => each.city).filter(isPlaced));
		city.similar = similar(i, similarNamed).map(({ index, sharedThemes, ...reasons }) => ({
			city: cities[index]!,
			sharedThemes: city.themes.filter((theme) => sharedThemes.includes(theme.id)),
			...reasons,
		}));
	}
}
