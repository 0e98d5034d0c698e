import { figureIds } from "../model/figures.ts";
import { type Column, joined, required } from "./fields.ts";
import { figureColumns } from "./figure-columns.ts";
import type { CityRecord } from "./records.ts";

/** `cities.csv`, and the properties of each feature in `cities.geojson`. */
export const cityColumns: readonly Column<CityRecord>[] = [
	{
		name: "id",
		type: "string",
		description: "The city's id, which is also the name of its page.",
		constraints: { required: true, unique: true },
		cell: ({ id }) => id,
	},
	{
		name: "name",
		type: "string",
		description: "Its name in English.",
		constraints: required,
		cell: ({ name }) => name,
	},
	{
		name: "local_names",
		type: "string",
		description: "Its names in its own languages, joined by semicolons.",
		cell: ({ names }) => joined(names.map(({ text }) => text)),
	},
	{
		name: "country_code",
		type: "string",
		description: "The country's two-letter code (ISO 3166-1).",
		constraints: { required: true, pattern: "[A-Z]{2}" },
		cell: ({ country }) => country.code,
	},
	{
		name: "country",
		type: "string",
		description: "The country's name.",
		constraints: required,
		cell: ({ country }) => country.name,
	},
	{
		name: "region",
		type: "string",
		description: "One of UNESCO's five regions.",
		constraints: required,
		cell: ({ region }) => region,
	},
	{
		name: "latitude",
		type: "number",
		description: "Degrees north (WGS 84).",
		cell: ({ coordinates }) => coordinates?.lat,
	},
	{
		name: "longitude",
		type: "number",
		description: "Degrees east (WGS 84).",
		cell: ({ coordinates }) => coordinates?.lon,
	},
	{
		name: "coordinates_source",
		type: "string",
		description: "Ids of the point's sources in sources.json, joined by semicolons.",
		cell: ({ coordinates }) => coordinates && joined(coordinates.sources),
	},
	{
		name: "coordinates_note",
		type: "string",
		description: "Says so if the point is not the city itself.",
		cell: ({ coordinates }) => coordinates?.note,
	},
	{
		name: "has_profile",
		type: "boolean",
		description: "Whether the city has a written profile.",
		constraints: required,
		cell: ({ hasProfile }) => hasProfile,
	},
	...figureIds.flatMap(figureColumns),
	{
		name: "awards",
		type: "string",
		description: "The years in which it received the UNESCO Learning City Award, joined by semicolons.",
		cell: ({ awards }) => joined(awards.map(({ year }) => year)),
	},
	{
		name: "awards_source",
		type: "string",
		description: "Ids of the awards' sources in sources.json, joined by semicolons.",
		cell: ({ awards }) => joined([...new Set(awards.flatMap(({ sources }) => sources))]),
	},
	{
		name: "themes",
		type: "string",
		description: "Ids of its themes, joined by semicolons.",
		cell: ({ themes }) => joined(themes.map(({ id }) => id)),
	},
	{
		name: "interviews",
		type: "string",
		description: "Ids of its interviews in interviews.json, joined by semicolons.",
		cell: ({ interviews }) => joined(interviews),
	},
	{
		name: "website",
		type: "string",
		description: "The city's own page on its learning city.",
		cell: ({ website }) => website,
	},
	{ name: "url", type: "string", description: "Its page in the atlas.", constraints: required, cell: ({ url }) => url },
	{
		name: "reviewed",
		type: "date",
		description: "The day on which its page was last read against its sources.",
		constraints: required,
		cell: ({ reviewed }) => reviewed,
	},
];
