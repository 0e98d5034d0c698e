import { type Field, partialDate, required } from "./fields.ts";

const date = { pattern: partialDate };

/** The keys of each record in `cities.json`. */
export const cityFields: readonly Field[] = [
	{
		name: "id",
		type: "string",
		description: "The city's id, which is also the name of its page.",
		constraints: { required: true, unique: true },
	},
	{ name: "name", type: "string", description: "Its name in English.", constraints: required },
	{
		name: "names",
		type: "array",
		description: "Its names in its own languages: `text` and `lang`.",
		constraints: required,
	},
	{ name: "aliases", type: "array", description: "Former names and other spellings.", constraints: required },
	{ name: "url", type: "string", description: "Its page in the atlas.", constraints: required },
	{
		name: "country",
		type: "object",
		description: "The country: `code` (ISO 3166-1) and `name`.",
		constraints: required,
	},
	{ name: "region", type: "string", description: "One of UNESCO's five regions.", constraints: required },
	{
		name: "coordinates",
		type: "object",
		description:
			"`lat` and `lon` in degrees (WGS 84), `sources`, and a `note` if the point is not the city itself. Left out where no source gives it.",
	},
	{ name: "tagline", type: "string", description: "Its learning in one short phrase." },
	{ name: "summary", type: "string", description: "One or two sentences about it." },
	{ name: "hasProfile", type: "boolean", description: "Whether it has a written profile.", constraints: required },
	{
		name: "figures",
		type: "object",
		description:
			"`population`, `gdpPerCapita`, `schooling` and `memberSince`. Each holds either `statements`, the preferred one first and those that disagree after it, with `value` or `band` (`from`, `to`), `qualifier`, `unit`, `year`, `note` and `sources`; or `absent`, which says why there is none, with `note` and `sources`.",
		constraints: required,
	},
	{
		name: "people",
		type: "array",
		description: "Who held an office when the source said so: `office`, `title`, `name`, `asOf`, `note`, `sources`.",
		constraints: required,
	},
	{
		name: "awards",
		type: "array",
		description: "Each UNESCO Learning City Award: `year` and `sources`.",
		constraints: required,
	},
	{ name: "themes", type: "array", description: "What its learning is about: `id` and `name`.", constraints: required },
	{ name: "website", type: "string", description: "The city's own page on its learning city." },
	{
		name: "notes",
		type: "array",
		description: "Doubts and disagreements in the sources that no single figure can hold.",
		constraints: required,
	},
	{
		name: "interviews",
		type: "array",
		description: "Ids of its interviews in interviews.json.",
		constraints: required,
	},
	{
		name: "reviewed",
		type: "date",
		description: "The day on which its page was last read against its sources.",
		constraints: required,
	},
];

/** The keys of each record in `interviews.json`. */
export const interviewFields: readonly Field[] = [
	{
		name: "id",
		type: "string",
		description: "The interview's id, which is also the name of its page.",
		constraints: { required: true, unique: true },
	},
	{ name: "title", type: "string", description: "Its title in the atlas.", constraints: required },
	{ name: "url", type: "string", description: "Its page in the atlas.", constraints: required },
	{
		name: "kind",
		type: "string",
		description: "What it is.",
		constraints: { required: true, enum: ["interview", "statement", "speech"] },
	},
	{ name: "city", type: "string", description: "The id of the city in cities.json.", constraints: required },
	{ name: "date", type: "string", description: "When it was given, as precise as the source is.", constraints: date },
	{
		name: "speakers",
		type: "array",
		description: "Who speaks: `name`, `role` at the time, `organisation`.",
		constraints: required,
	},
	{ name: "interviewer", type: "string", description: "Who asked, if the source says so." },
	{
		name: "summary",
		type: "string",
		description: "One or two sentences in the atlas's own words.",
		constraints: required,
	},
	{
		name: "points",
		type: "array",
		description: "The points that it makes: `title` and the `url` at which each stands.",
		constraints: required,
	},
	{ name: "themes", type: "array", description: "What it is about: `id` and `name`.", constraints: required },
	{ name: "language", type: "string", description: "The code of the language in which it was given or published." },
	{
		name: "completeness",
		type: "string",
		description: "Whether the whole source was read or a part of it.",
		constraints: { required: true, enum: ["whole", "part"] },
	},
	{ name: "caveat", type: "string", description: "What has to be known before it is quoted." },
	{ name: "sources", type: "array", description: "Ids of its sources in sources.json.", constraints: required },
	{
		name: "reviewed",
		type: "date",
		description: "The day on which its page was last read against its sources.",
		constraints: required,
	},
];

/** The keys of each record in `sources.json`. */
export const sourceFields: readonly Field[] = [
	{
		name: "page",
		type: "string",
		description: "The page that names the source, such as cities/wuhan. With `id` it is the key.",
		constraints: required,
	},
	{ name: "id", type: "string", description: "The source's id, unique on its page.", constraints: required },
	{ name: "number", type: "integer", description: "The number under which the page prints it.", constraints: required },
	{ name: "title", type: "string", description: "The title of the page or document.", constraints: required },
	{ name: "publisher", type: "string", description: "Who published it.", constraints: required },
	{ name: "url", type: "string", description: "Its address. Left out for a source that is not on the web." },
	{ name: "date", type: "string", description: "When it was published, as precise as it says.", constraints: date },
	{ name: "captured", type: "date", description: "For an archived copy: when the archive captured it." },
	{ name: "accessed", type: "date", description: "When it was last read for the atlas." },
	{ name: "note", type: "string", description: "What has to be known about it." },
];
