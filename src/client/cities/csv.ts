import { type Cell, csv } from "../../export/csv.ts";
import type { ListedCity } from "./read-rows.ts";

/** The columns of the file. They have the names that they have in `data/cities.csv`, from which more can be had. */
const columns = [
	"name",
	"country",
	"region",
	"tagline",
	"has_profile",
	"member_since",
	"member_since_source",
	"awards",
	"awards_source",
	"population",
	"population_from",
	"population_to",
	"population_qualifier",
	"population_year",
	"population_absent",
	"population_source",
	"voices",
	"url",
] as const;

/**
 * The rows of the list as a CSV file (RFC 4180): numbers as numbers, each with its source's place on the city's page, and a
 * population that is missing with the reason. Several awards in one cell are joined by semicolons.
 *
 * @param base  the published address of the list, against which the addresses of cities and sources are resolved
 */
export function citiesCsv(cities: readonly ListedCity[], base: string): string {
	const rows = cities.map((city): Record<(typeof columns)[number], Cell> => {
		const { row, href, country, facets, numbers } = city;
		const cell = (name: string) => row.querySelector<HTMLElement>(`td.${name}:not(.none)`);
		const absolute = (address: string) => new URL(address, base).href;
		const source = (name: string) => {
			const link = cell(name)?.querySelector(".cite a")?.getAttribute("href");
			return link ? absolute(link) : undefined;
		};
		const { value, from, to, qualifier, year, absent } = row.querySelector<HTMLElement>("td.population")!.dataset;
		const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
		return {
			name: row.querySelector("th a")!.textContent,
			country,
			region: facets.region[0],
			tagline: cell("tagline")?.textContent.trim(),
			has_profile: String(facets.profile[0] === "yes"),
			member_since: numbers.joined,
			member_since_source: source("joined"),
			awards: facets.award.slice(1).join(";"),
			awards_source: source("award"),
			population: number(value),
			population_from: number(from),
			population_to: number(to),
			population_qualifier: qualifier,
			population_year: year,
			population_absent: absent,
			population_source: source("population"),
			voices: numbers.voices ?? 0,
			url: absolute(href),
		};
	});
	// The byte-order mark tells spreadsheets, which alone open this file, that it is UTF-8.
	return `\ufeff${csv(
		columns,
		rows.map((row) => columns.map((column) => row[column])),
	)}`;
}
