import type { ComparedCity, ComparedFigure, ComparedLink, ComparedStatement } from "../../export/compared-city.ts";
import { csv } from "../../export/csv.ts";
import type { ComparisonMessages, CsvColumns } from "./messages.ts";

type Line = Partial<Record<keyof CsvColumns, string | number | undefined>>;

/**
 * The comparison as a CSV file (RFC 4180), one line a statement: numbers as numbers, with unit, year and source; a gap with
 * its reason.
 *
 * @param base  the published address of the page, against which the addresses of the sources are resolved
 */
export function comparisonCsv(cities: readonly ComparedCity[], messages: ComparisonMessages, base: string): string {
	const addressOf = ({ path }: ComparedLink) => new URL(path, base).href;
	const sourcesOf = (links: readonly ComparedLink[]): Line => ({
		sources: links.map(({ name }) => name).join("; "),
		addresses: links.map(addressOf).join(" "),
	});
	const statementOf = ({ raw, note, sources }: ComparedStatement): Line => ({
		...raw,
		note,
		...sourcesOf(sources),
	});
	const figureOf = ({ statements, absent }: ComparedFigure): Line[] =>
		absent ? [{ absent: absent.reason, note: absent.note }] : statements.map(statementOf);
	const textsOf = (links: readonly ComparedLink[]): Line => ({
		value: links.map(({ name }) => name).join("; "),
		addresses: links.map(addressOf).join(" "),
	});

	const figures = (city: ComparedCity, among: "first" | "last") =>
		messages.figures[among].map(([id, name]): [string, Line[]] => [name, figureOf(city.figures[id]!)]);
	const linesOf = (city: ComparedCity): Line[] => {
		const features: [what: string, lines: Line[]][] = [
			[messages.brief, [{ value: [city.tagline, city.summary].filter(Boolean).join(". ") }]],
			[messages.awards, city.awards.map(statementOf)],
			...figures(city, "first"),
			[messages.themes, [textsOf(city.themes)]],
			[messages.voices, [textsOf(city.voices)]],
			...figures(city, "last"),
			[messages.region, [{ value: city.region }]],
		];
		return features.flatMap(([what, lines]) =>
			lines
				.filter(({ value, from, to, absent }) =>
					[value === "" ? undefined : value, from, to, absent].some((each) => each !== undefined),
				)
				.map((line) => ({ city: city.name, country: city.country, what, ...line })),
		);
	};
	const keys = Object.keys(messages.columns) as (keyof CsvColumns)[];
	// The byte-order mark tells spreadsheets, which alone open this file, that it is UTF-8.
	return `\ufeff${csv(
		keys.map((key) => messages.columns[key]),
		cities.flatMap(linesOf).map((line) => keys.map((key) => line[key])),
	)}`;
}
