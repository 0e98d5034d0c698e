import type { Atlas, Practice } from "../model/atlas.ts";
import type { Publication } from "../model/publication.ts";
import { csv } from "./csv.ts";
import { type Field, fieldsOf, type RecordSchema } from "./fields.ts";
import { geojson } from "./geojson.ts";
import {
	practiceFigureRow,
	practiceRecord,
	practiceRow,
	recordOfPractice,
	rowOfPractice,
	rowsOfPracticeFigures,
} from "./practice-records.ts";
import {
	cityRecord,
	interviewRecord,
	recordOfCity,
	recordOfInterview,
	recordsOfSources,
	sourceRecord,
} from "./records.ts";
import { cityRow, figureRow, nameRow, type Row, rowOfCity, rowsOfFigures, rowsOfNames } from "./rows.ts";

/** A file under `data/` with its description and content. */
export interface DataFile {
	/** Its name in the folder, `cities.csv`: part of a permalink. */
	path: string;
	title: string;
	description: string;
	format: "csv" | "json" | "geojson";
	mediatype: string;
	/** The fields of each record. A map's are those of `cities.csv`. */
	fields: readonly Field[];
	primaryKey?: string | string[];
	/** The field that holds the id of a city. */
	cityKey?: string;
	/** Its text in UTF-8. */
	content: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();

/** One record a line: as small as JSON gets, and a change of one city is a change of one line. */
const json = (records: readonly object[]) => `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`;

function table(schema: RecordSchema, rows: readonly Row[]): string {
	const columns = Object.keys(schema.shape);
	return csv(
		columns,
		rows.map((row) => columns.map((column) => row[column])),
	);
}

const csvType = { format: "csv", mediatype: "text/csv" } as const;
const jsonType = { format: "json", mediatype: "application/json" } as const;

const practiceFiles = (practices: readonly Practice[], url: string): DataFile[] => [
	{
		...csvType,
		path: "practices.csv",
		title: "Practices as a table",
		description: "One row a practice: where, since when, who leads it, and how much of it is told.",
		fields: fieldsOf(practiceRow),
		primaryKey: "id",
		cityKey: "city",
		content: encoder.encode(
			table(
				practiceRow,
				practices.map((practice) => rowOfPractice(practice, url)),
			),
		),
	},
	{
		...csvType,
		path: "practice-figures.csv",
		title: "Figures of practices as a table",
		description:
			"One row for each figure of a practice: costs, staff, people, places and results, with year, basis and source.",
		fields: fieldsOf(practiceFigureRow),
		primaryKey: ["practice", "field", "rank"],
		cityKey: "city",
		content: encoder.encode(table(practiceFigureRow, practices.flatMap(rowsOfPracticeFigures))),
	},
	{
		...jsonType,
		path: "practices.json",
		title: "Practices in full",
		description: "Everything that the pages of the practices hold, but for their text.",
		fields: fieldsOf(practiceRecord),
		primaryKey: "id",
		cityKey: "city",
		content: encoder.encode(json(practices.map((practice) => recordOfPractice(practice, url)))),
	},
];

/** Every data file but the package that describes them, in the order in which they are offered. */
export function dataFiles(
	{ cities, interviews, practices }: Pick<Atlas, "cities" | "interviews" | "practices">,
	{ url }: Publication,
): DataFile[] {
	const records = cities.map((city) => recordOfCity(city, url));
	const rows = records.map(rowOfCity);
	return [
		{
			...csvType,
			path: "cities.csv",
			title: "Cities as a table",
			description: "One row a city. A text that a spreadsheet would run as a formula has an apostrophe in front of it.",
			fields: fieldsOf(cityRow),
			primaryKey: "id",
			content: encoder.encode(table(cityRow, rows)),
		},
		{
			...csvType,
			path: "figures.csv",
			title: "Figures as a table",
			description:
				"One row for each statement about a figure of a city, with those that disagree in rows of their own, and one for each absence with its reason.",
			fields: fieldsOf(figureRow),
			primaryKey: ["city", "figure", "rank"],
			cityKey: "city",
			content: encoder.encode(table(figureRow, records.flatMap(rowsOfFigures))),
		},
		{
			...csvType,
			path: "names.csv",
			title: "Names in other languages",
			description: "What cities are called in languages that are not their own, with the source of each name.",
			fields: fieldsOf(nameRow),
			primaryKey: ["city", "language", "name"],
			cityKey: "city",
			content: encoder.encode(table(nameRow, cities.flatMap(rowsOfNames))),
		},
		{
			...jsonType,
			path: "cities.json",
			title: "Cities in full",
			description: "Everything that the pages of the cities hold, but for the text of their profiles.",
			fields: fieldsOf(cityRecord),
			primaryKey: "id",
			content: encoder.encode(json(records)),
		},
		{
			format: "geojson",
			mediatype: "application/geo+json",
			path: "cities.geojson",
			title: "Cities as a map",
			description:
				"A point for each city, with the columns of cities.csv as its properties, left out where a cell is empty. A city that no source places has no geometry.",
			fields: fieldsOf(cityRow).filter(({ name }) => name !== "latitude" && name !== "longitude"),
			content: encoder.encode(geojson(rows)),
		},
		{
			...jsonType,
			path: "interviews.json",
			title: "Voices",
			description:
				"Interviews, speeches and statements: who spoke, when, about what, and with which caveat; the text stands on the pages.",
			fields: fieldsOf(interviewRecord),
			primaryKey: "id",
			cityKey: "city",
			content: encoder.encode(json(interviews.map((interview) => recordOfInterview(interview, url)))),
		},
		// An atlas without practices has no files of them.
		...(practices.length > 0 ? practiceFiles(practices, url) : []),
		{
			...jsonType,
			path: "sources.json",
			title: "Sources",
			description: "Every page and document that a city, a voice or a practice names as a source.",
			fields: fieldsOf(sourceRecord),
			primaryKey: ["page", "id"],
			content: encoder.encode(json([...cities, ...interviews, ...practices].flatMap(recordsOfSources))),
		},
	];
}
