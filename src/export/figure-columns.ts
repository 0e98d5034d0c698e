import { type FigureId, figureIds } from "../model/figures.ts";
import type { Cell } from "./csv.ts";
import { type Column, joined, partialDate, required } from "./fields.ts";
import type { CityRecord, StatementRecord } from "./records.ts";

/** The name of a figure as a column spells it: `gdp_per_capita`. */
export const snake = (id: string) => id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const why = "Why there is no figure: not-published, not-collected, not-applicable, withheld or unknown.";

const about: Record<FigureId, string> = {
	population: "How many people live in the city",
	gdpPerCapita: "Gross domestic product per head, in the currency of its unit",
	schooling: "The average number of years that residents spent at school",
	memberSince: "The year in which the city joined the network",
};

/** The columns of one statement of a figure, in front of which `cities.csv` puts the figure's name. */
const statementColumns: readonly Column<StatementRecord>[] = [
	{ name: "value", type: "number", description: "The value, empty for a range.", cell: ({ value }) => value },
	{ name: "from", type: "number", description: "The lower end of a range.", cell: ({ band }) => band?.from },
	{ name: "to", type: "number", description: "The upper end of a range.", cell: ({ band }) => band?.to },
	{
		name: "qualifier",
		type: "string",
		description: "How exact the source says it is: about, more than, less than, almost.",
		cell: ({ qualifier }) => qualifier,
	},
	{
		name: "unit",
		type: "string",
		description: "`people`, `years`, `year` or a currency code such as `USD`.",
		cell: ({ unit }) => unit,
	},
	{
		name: "year",
		type: "string",
		description: "The year or date that it is for, or `undated`. Empty for the year of joining, which is one itself.",
		constraints: { pattern: `undated|${partialDate}` },
		cell: ({ year }) => year,
	},
	{
		name: "source",
		type: "string",
		description: "Ids of its sources in sources.json, joined by semicolons.",
		cell: ({ sources }) => joined(sources),
	},
	{ name: "note", type: "string", description: "What it covers.", cell: ({ note }) => note },
];

/** The columns of `cities.csv` for one figure: its first statement, how many there are, or why there is none. */
export function figureColumns(id: FigureId): Column<CityRecord>[] {
	const name = snake(id);
	const first = (city: CityRecord) => {
		const figure = city.figures[id];
		return "absent" in figure ? undefined : figure.statements[0];
	};
	return [
		...statementColumns
			// The year of joining is always one whole year.
			.filter((column) => id !== "memberSince" || ["value", "source", "note"].includes(column.name))
			.map(({ cell, ...column }) => ({
				...column,
				name: column.name === "value" ? name : `${name}_${column.name}`,
				description:
					column.name === "value" ? `${about[id]}. Empty for a range and where it is absent.` : column.description,
				cell: (city: CityRecord) => {
					const statement = first(city);
					return statement && cell(statement);
				},
			})),
		{
			name: `${name}_statements`,
			type: "integer",
			description: "How many statements there are: above 1, sources disagree, and figures.csv has them all.",
			cell: ({ figures }) => ("absent" in figures[id] ? 0 : figures[id].statements.length),
		},
		{
			name: `${name}_absent`,
			type: "string",
			description: why,
			cell: ({ figures }) => ("absent" in figures[id] ? figures[id].absent : undefined),
		},
	];
}

/** One row of `figures.csv`: one statement of one figure of one city, or its absence. */
export interface FigureRow {
	city: string;
	figure: string;
	/** 1 for the statement that the page shows first. */
	rank: number;
	statement?: StatementRecord;
	absence?: { absent: string; note?: string | undefined; sources: string[] };
}

export const figureRows = (cities: readonly CityRecord[]): FigureRow[] =>
	cities.flatMap(({ id: city, figures }) =>
		figureIds.flatMap((id): FigureRow[] => {
			const figure = figures[id];
			const row = { city, figure: snake(id) };
			if ("absent" in figure) return [{ ...row, rank: 1, absence: figure }];
			return figure.statements.map((statement, i) => ({ ...row, rank: i + 1, statement }));
		}),
	);

/** `figures.csv`: every statement in a row of its own, so that those which disagree stand side by side. */
export const figureRowColumns: readonly Column<FigureRow>[] = [
	{
		name: "city",
		type: "string",
		description: "The id of the city in cities.csv.",
		constraints: required,
		cell: ({ city }) => city,
	},
	{
		name: "figure",
		type: "string",
		description: "Which figure it is.",
		constraints: { required: true, enum: figureIds.map(snake) },
		cell: ({ figure }) => figure,
	},
	{
		name: "rank",
		type: "integer",
		description: "1 for the statement that the city's page shows first; the others disagree with it.",
		constraints: required,
		cell: ({ rank }) => rank,
	},
	...statementColumns.map((column) => ({
		...column,
		cell: ({ statement, absence }: FigureRow): Cell => {
			if (statement) return column.cell(statement);
			if (column.name === "source") return joined(absence?.sources ?? []);
			return column.name === "note" ? absence?.note : undefined;
		},
	})),
	{
		name: "absent",
		type: "string",
		description: why,
		cell: ({ absence }) => absence?.absent,
	},
];
