import type { CityPage } from "../model/city.ts";
import type { Entry } from "../model/entry.ts";
import type { InterviewPage } from "../model/interview.ts";
import type { Publication } from "../model/publication.ts";
import type { CityFrontMatter } from "../schemas/city.ts";
import { cityColumns } from "./city-columns.ts";
import { csv } from "./csv.ts";
import type { Column, Field } from "./fields.ts";
import { figureRowColumns, figureRows } from "./figure-columns.ts";
import { geojson } from "./geojson.ts";
import { cityFields, interviewFields, sourceFields } from "./json-fields.ts";
import { cityRecord, interviewRecord, sourceRecords } from "./records.ts";

/** A file under `data/`: what it is, and its content. */
export interface DataFile {
	/** Its name in the folder, `cities.csv`: part of an address that stays. */
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

/** What the files are made from: the pages as the site prints them. */
export interface Pages {
	cities: readonly CityPage[];
	interviews: readonly InterviewPage[];
	/** The cities' entries by id. */
	entries: ReadonlyMap<string, Entry<CityFrontMatter>>;
}

const encoder = new TextEncoder();

/** One record a line: as small as JSON gets, and a change of one city is a change of one line. */
const json = (rows: readonly object[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;

function table<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
	return csv(
		columns.map(({ name }) => name),
		rows.map((row) => columns.map(({ cell }) => cell(row))),
	);
}

const fieldsOf = <T>(columns: readonly Column<T>[]): Field[] => columns.map(({ cell: _, ...field }) => field);

/** Every data file but the package that describes them, in the order in which they are offered. */
export function dataFiles(pages: Pages, { url }: Publication): DataFile[] {
	const cities = pages.cities.map((city) => cityRecord(city, pages.entries.get(city.id)!.data, url));
	const csvType = { format: "csv", mediatype: "text/csv" } as const;
	const jsonType = { format: "json", mediatype: "application/json" } as const;
	return [
		{
			...csvType,
			path: "cities.csv",
			title: "Cities as a table",
			description: "One row a city. A text that a spreadsheet would run as a formula has an apostrophe in front of it.",
			fields: fieldsOf(cityColumns),
			primaryKey: "id",
			content: encoder.encode(table(cityColumns, cities)),
		},
		{
			...csvType,
			path: "figures.csv",
			title: "Figures as a table",
			description:
				"One row for each statement about a figure of a city, with those that disagree in rows of their own, and one for each absence with its reason.",
			fields: fieldsOf(figureRowColumns),
			primaryKey: ["city", "figure", "rank"],
			cityKey: "city",
			content: encoder.encode(table(figureRowColumns, figureRows(cities))),
		},
		{
			...jsonType,
			path: "cities.json",
			title: "Cities in full",
			description: "Everything that the pages of the cities hold, but for the text of their profiles.",
			fields: cityFields,
			primaryKey: "id",
			content: encoder.encode(json(cities)),
		},
		{
			format: "geojson",
			mediatype: "application/geo+json",
			path: "cities.geojson",
			title: "Cities as a map",
			description:
				"A point for each city, with the columns of cities.csv as its properties, left out where a cell is empty. A city that no source places has no geometry.",
			fields: fieldsOf(cityColumns).filter(({ name }) => name !== "latitude" && name !== "longitude"),
			content: encoder.encode(geojson(cities)),
		},
		{
			...jsonType,
			path: "interviews.json",
			title: "Interviews",
			description: "Who spoke, when, about what, and with which caveat; the text stands on the pages.",
			fields: interviewFields,
			primaryKey: "id",
			cityKey: "city",
			content: encoder.encode(json(pages.interviews.map((interview) => interviewRecord(interview, url)))),
		},
		{
			...jsonType,
			path: "sources.json",
			title: "Sources",
			description: "Every page and document that a city or an interview names as a source.",
			fields: sourceFields,
			primaryKey: ["page", "id"],
			content: encoder.encode(json(sourceRecords([...pages.cities, ...pages.interviews]))),
		},
	];
}
