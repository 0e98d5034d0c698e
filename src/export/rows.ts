import * as z from "zod";
import type { City } from "../model/atlas.ts";
import { network } from "../network/network.ts";
import { type FigureId, figureIds, figures, isYear } from "../schemas/figures.ts";
import type { Cell } from "./csv.ts";
import { countryCode, dateOrUndated } from "./fields.ts";
import type { CityRecord, FigureRecord, StatementRecord } from "./records.ts";

// The rows of the CSV files, each described once as records.ts describes the records of the JSON files: the columns of a file
// are the keys of its schema. A row is made from a record.

/** A row by its columns. `undefined` is an empty cell. */
export type Row = Readonly<Record<string, Cell>>;

/** Several values in one cell; an empty cell for none. */
const joined = (items: readonly (string | number)[]) => items.join(";") || undefined;

/** The name of a figure as a column spells it: `gdp_per_capita`. */
const columnOf = (id: FigureId) => id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const text = (description: string) => z.string().optional().describe(description);
const number = (description: string) => z.number().optional().describe(description);

const absent = text(
	"Why there is no figure: not-published, not-collected, not-applicable, withheld, unknown (sources were read, and none gives it) or not-sought (nobody has looked yet).",
);

/** The units of the figures that are no amount of money, each as code. */
const units = [...new Set(figureIds.map((id) => figures[id].unit))]
	.filter((unit) => unit !== "currency")
	.map((unit) => `\`${unit}\``);

/** The columns of one statement of a figure, in front of which `cities.csv` puts the figure's name. */
const statementColumns = {
	value: number("The value, empty for a range."),
	from: number("The lower end of a range."),
	to: number("The upper end of a range."),
	qualifier: text("How exact the source says it is: about, more than, less than, almost."),
	unit: text(`${units.join(", ")} or a currency code such as \`USD\`.`),
	year: dateOrUndated
		.optional()
		.describe("The year or date that it is for, or `undated`. Empty for the year of joining, which is one itself."),
	source: text("Ids of its sources in sources.json, joined by semicolons."),
	note: text("What it covers."),
};

const statementCells = ({ value, band, qualifier, unit, year, sources, note }: StatementRecord) => ({
	value,
	from: band?.from,
	to: band?.to,
	qualifier,
	unit,
	year,
	source: joined(sources),
	note,
});

/** A column of `cities.csv` for a part of a statement: `population` for its value, `population_year`. */
const figureColumn = (figure: string, part: string) => (part === "value" ? figure : `${figure}_${part}`);

/** Whether `cities.csv` has a column for a part of a figure's statement: a year is always one whole year. */
const hasColumn = (id: FigureId, part: string) => !isYear(id) || ["value", "source", "note"].includes(part);

/** The columns of `cities.csv` for one figure: its first statement, how many there are, or why there is none. */
function figureColumns(id: FigureId): Record<string, z.ZodType> {
	const name = columnOf(id);
	const value = number(`${figures[id].column}. Empty for a range and where it is absent.`);
	const parts = Object.entries({ ...statementColumns, value }).filter(([part]) => hasColumn(id, part));
	return {
		...Object.fromEntries(parts.map(([part, column]) => [figureColumn(name, part), column])),
		[`${name}_statements`]: z
			.int()
			.optional()
			.describe("How many statements there are: above 1, sources disagree, and figures.csv has them all."),
		[`${name}_absent`]: absent,
	};
}

function figureCells(id: FigureId, figure: FigureRecord): Row {
	const name = columnOf(id);
	if ("absent" in figure) return { [`${name}_statements`]: 0, [`${name}_absent`]: figure.absent };
	const cells = Object.entries(statementCells(figure.statements[0]!)).filter(([key]) => hasColumn(id, key));
	return {
		...Object.fromEntries(cells.map(([key, cell]) => [figureColumn(name, key), cell])),
		[`${name}_statements`]: figure.statements.length,
	};
}

/** A row of `cities.csv`, and the properties of a feature in `cities.geojson`. */
export const cityRow = z.strictObject({
	id: z.string().meta({ unique: true }).describe("The city's id, which is also the name of its page."),
	name: z.string().describe("Its name in English."),
	local_names: text("Its names in its own languages, joined by semicolons."),
	country_code: countryCode.describe("The country's two-letter code (ISO 3166-1)."),
	country: z.string().describe("The country's name."),
	region: z.string().describe(`One of ${network.regionsName}.`),
	latitude: number("Degrees north (WGS 84)."),
	longitude: number("Degrees east (WGS 84)."),
	coordinates_source: text("Ids of the point's sources in sources.json, joined by semicolons."),
	coordinates_note: text("Says so if the point is not the city itself."),
	has_profile: z.boolean().describe("Whether the city has a written profile."),
	...(Object.assign({}, ...figureIds.map(figureColumns)) as Record<string, z.ZodType>),
	awards: text(`The years in which it received the ${network.award.name}, joined by semicolons.`),
	awards_source: text("Ids of the awards' sources in sources.json, joined by semicolons."),
	themes: text("Ids of its themes, joined by semicolons."),
	interviews: text("Ids of its voices in interviews.json, joined by semicolons."),
	website: text(`The city's own page on its ${network.member.bare}.`),
	url: z.string().describe("Its page in the atlas."),
	reviewed: z.iso
		.date()
		.optional()
		.describe("The day on which its page was last read against its sources. Empty where nobody has read it so."),
	listed: z.iso
		.date()
		.optional()
		.describe("In place of `reviewed`: the day of the list from which the city was taken."),
});

export const rowOfCity = (city: CityRecord): Row => ({
	id: city.id,
	name: city.name,
	local_names: joined(city.names.map((name) => name.text)),
	country_code: city.country.code,
	country: city.country.name,
	region: city.region,
	latitude: city.coordinates?.lat,
	longitude: city.coordinates?.lon,
	coordinates_source: city.coordinates && joined(city.coordinates.sources),
	coordinates_note: city.coordinates?.note,
	has_profile: city.hasProfile,
	...Object.assign({}, ...figureIds.map((id) => figureCells(id, city.figures[id]))),
	awards: joined(city.awards.map(({ year }) => year)),
	awards_source: joined([...new Set(city.awards.flatMap(({ sources }) => sources))]),
	themes: joined(city.themes.map(({ id }) => id)),
	interviews: joined(city.interviews),
	website: city.website,
	url: city.url,
	reviewed: city.reviewed,
	listed: city.listed,
});

/** A row of `names.csv`: the name of a city in another language. */
export const nameRow = z.strictObject({
	city: z.string().describe("The id of the city in cities.csv."),
	language: z.string().describe("The language's code, such as `fr` or `zh-CN`."),
	name: z.string().describe("The city's name in that language."),
	source: z.string().describe("The list that it comes from, with its publisher."),
	source_url: text("The address of the list."),
});

/** The exonyms of a city, each in a row of its own with its source. */
export const rowsOfNames = ({ id: city, exonyms }: Pick<City, "id" | "exonyms">): Row[] =>
	exonyms.map(({ lang, text: name, sources: [source] }) => ({
		city,
		language: lang,
		name,
		source: source && `${source.title} (${source.publisher})`,
		source_url: source?.url,
	}));

/** A row of `figures.csv`: one statement of one figure of one city, or its absence. */
export const figureRow = z.strictObject({
	city: z.string().describe("The id of the city in cities.csv."),
	figure: z.enum(figureIds.map(columnOf)).describe("Which figure it is."),
	rank: z.int().describe("1 for the statement that the city's page shows first; the others disagree with it."),
	...statementColumns,
	absent,
});

/** Every statement of a city's figures in a row of its own, so that those which disagree stand side by side. */
export const rowsOfFigures = ({ id: city, figures: all }: CityRecord): Row[] =>
	figureIds.flatMap((id): Row[] => {
		const figure = all[id];
		const key = { city, figure: columnOf(id) };
		if ("absent" in figure) {
			const { absent: reason, note, sources } = figure;
			return [{ ...key, rank: 1, source: joined(sources), note, absent: reason }];
		}
		return figure.statements.map((statement, i) => ({ ...key, rank: i + 1, ...statementCells(statement) }));
	});
