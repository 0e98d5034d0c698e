import type { Atlas } from "../model/atlas.ts";
import type { Publication } from "../model/publication.ts";
import { csv } from "./csv.ts";
import { type Field, fieldsOf, type RecordSchema } from "./fields.ts";
import { geojson } from "./geojson.ts";
import {
	cityRecord,
	interviewRecord,
	recordOfCity,
	recordOfInterview,
	recordsOfSources,
	sourceRecord,
} from "./records.ts";
import { cityRow, figureRow, type Row, rowOfCity, rowsOfFigures } from "./rows.ts";

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

/** Every data file but the package that describes them, in the order in which they are offered. */
export function dataFiles(
	{ cities, interviews }: Pick<Atlas, "cities" | "interviews">,
	{ url }: Publication,
): DataFile[] {
	const records = cities.map((city) => recordOfCity(city, url));
	const rows = records.map(rowOfCity);
	const csvType = { format: "csv", mediatype: "text/csv" } as const;
	const jsonType = { format: "json", mediatype: "application/json" } as const;
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
			title: "Interviews",
			description: "Who spoke, when, about what, and with which caveat; the text stands on the pages.",
			fields: fieldsOf(interviewRecord),
			primaryKey: "id",
			cityKey: "city",
			content: encoder.encode(json(interviews.map((interview) => recordOfInterview(interview, url)))),
		},
		{
			...jsonType,
			path: "sources.json",
			title: "Sources",
			description: "Every page and document that a city or an interview names as a source.",
			fields: fieldsOf(sourceRecord),
			primaryKey: ["page", "id"],
			content: encoder.encode(json([...cities, ...interviews].flatMap(recordsOfSources))),
		},
	];
}
