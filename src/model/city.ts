import type { CityFrontMatter } from "../schemas/city.ts";
import type { Atlas, CitySummary, InterviewSummary, ThemeLink } from "./atlas.ts";
import type { BaseMap } from "./base-map.ts";
import { cited, linkCitations, type NumberedSource, numbered } from "./citations.ts";
import { type Figure, figuresOf, magnitude } from "./figures.ts";
import { locatorMap } from "./locator-map.ts";
import { nearestCities } from "./nearest-cities.ts";
import { similarCities } from "./similar-cities.ts";

type WithSources<T> = Omit<T, "source"> & { sources: NumberedSource[] };

/** Everything that the page of one city shows. */
export interface CityPage extends CitySummary {
	html: string;
	figures: Figure[];
	people: WithSources<NonNullable<CityFrontMatter["people"]>[number]>[];
	/** Each round of the award that the city received, with its sources. */
	laurels: { year: number; sources: NumberedSource[] }[];
	website?: string | undefined;
	notes: string[];
	/** Where the city lies on a map of its surroundings; not there for a city without coordinates. */
	locator?: { map: BaseMap; x: number; y: number; note?: string | undefined; sources: NumberedSource[] } | undefined;
	interviews: InterviewSummary[];
	near: { city: CitySummary; km: number }[];
	like: { city: CitySummary; sharedThemes: ThemeLink[]; sameRegion: boolean; similarSize: boolean }[];
	sources: NumberedSource[];
}

/** How many near and similar cities a page names. */
const companions = 4;

/** The pages of all cities, in the order of the atlas. What compares every city with every other is prepared once. */
export function cityPages(atlas: Atlas): CityPage[] {
	const { cities } = atlas;
	const entries = cities.map(({ id }) => atlas.cityEntries.get(id)!);
	const sources = entries.map(({ data }) => numbered(data.sources));
	const figures = entries.map(({ data }, i) => figuresOf(data.facts, sources[i]!));
	const near = nearestCities(cities.map((city) => city.point));
	const like = similarCities(
		cities.map(({ themes, region }, i) => ({
			themes: themes.map((theme) => theme.id),
			region,
			population: magnitude(figures[i]![0]!),
		})),
	);
	const interviews = Map.groupBy(atlas.interviews, (interview) => interview.city.id);

	return cities.map((city, i): CityPage => {
		const { data, html } = entries[i]!;
		const withSources = <T extends { source: Parameters<typeof cited>[0] }>({ source, ...rest }: T) => ({
			...rest,
			sources: cited(source, sources[i]!),
		});
		return {
			...city,
			html: linkCitations(html, sources[i]!),
			figures: figures[i]!,
			people: (data.people ?? []).map(withSources),
			laurels: (data.awards ?? []).map(withSources).sort((a, b) => a.year - b.year),
			website: data.website,
			notes: data.notes ?? [],
			locator: locatorOf(data.coordinates, sources[i]!),
			interviews: interviews.get(city.id) ?? [],
			near: near(i, companions).map(({ index, km }) => ({ city: cities[index]!, km })),
			like: like(i, companions).map(({ index, sharedThemes, ...reasons }) => ({
				city: cities[index]!,
				sharedThemes: city.themes.filter((theme) => sharedThemes.includes(theme.id)),
				...reasons,
			})),
			sources: sources[i]!,
		};
	});
}

function locatorOf(coordinates: CityFrontMatter["coordinates"], sources: NumberedSource[]): CityPage["locator"] {
	if (!coordinates) return undefined;
	const { note, source } = coordinates;
	const { map, place } = locatorMap(coordinates);
	const spot = place(coordinates);
	return spot && { map, ...spot, note, sources: cited(source, sources) };
}
