import * as z from "zod";
import type { City, Interview } from "../model/atlas.ts";
import type { NumberedSource } from "../model/citations.ts";
import type { Figure } from "../model/figures.ts";
import { network } from "../network/network.ts";
import { absenceReasons, qualifiers } from "../schemas/fact.ts";
import { type FigureId, figureIds } from "../schemas/figures.ts";
import { dateOrUndated, partialDate } from "./fields.ts";

// The records of the JSON files under data/, each described once: its type, its fields in the data package and the test that
// reads the written file come from the schema here. A record is made from the city or interview that the site's pages print,
// so that a number cannot differ between the two. Only the form changes: a source is named by its id.

const sourceIds = z.array(z.string());

/** What a source says a figure is: see `Statement` in the model. */
const statementRecord = z.strictObject({
	value: z.number().optional(),
	band: z.strictObject({ from: z.number().optional(), to: z.number().optional() }).optional(),
	qualifier: z.enum(qualifiers).optional(),
	unit: z.string(),
	year: dateOrUndated.optional(),
	note: z.string().optional(),
	sources: sourceIds,
});
export type StatementRecord = z.infer<typeof statementRecord>;

/** The statements about a figure, the one preferred first, or the reason for its absence. */
const figureRecord = z.union([
	z.strictObject({ statements: z.array(statementRecord).min(1) }),
	z.strictObject({ absent: z.enum(absenceReasons), note: z.string().optional(), sources: sourceIds }),
]);
export type FigureRecord = z.infer<typeof figureRecord>;

const themes = z.array(z.strictObject({ id: z.string(), name: z.string() }));
const quoted = figureIds.map((id) => `\`${id}\``);
const figureNames = `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)}`;

/** A record of `cities.json`. */
export const cityRecord = z.strictObject({
	id: z.string().meta({ unique: true }).describe("The city's id, which is also the name of its page."),
	name: z.string().describe("Its name in English."),
	names: z
		.array(z.strictObject({ text: z.string(), lang: z.string() }))
		.describe("Its names in its own languages: `text` and `lang`."),
	aliases: z.array(z.string()).describe("Former names and other spellings."),
	url: z.string().describe("Its page in the atlas."),
	country: z
		.strictObject({ code: z.string(), name: z.string() })
		.describe("The country: `code` (ISO 3166-1) and `name`."),
	region: z.string().describe(`One of ${network.regionsName}.`),
	coordinates: z
		.strictObject({ lat: z.number(), lon: z.number(), note: z.string().optional(), sources: sourceIds })
		.optional()
		.describe(
			"`lat` and `lon` in degrees (WGS 84), `sources`, and a `note` if the point is not the city itself. Left out where no source gives it.",
		),
	tagline: z.string().optional().describe(`Its ${network.subject} in one short phrase.`),
	summary: z.string().optional().describe("One or two sentences about it."),
	hasProfile: z.boolean().describe("Whether it has a written profile."),
	figures: z
		.strictObject(
			Object.fromEntries(figureIds.map((id) => [id, figureRecord])) as Record<FigureId, typeof figureRecord>,
		)
		.describe(
			`${figureNames}. Each holds either \`statements\`, the preferred one first and those that disagree after it, with \`value\` or \`band\` (\`from\`, \`to\`), \`qualifier\`, \`unit\`, \`year\`, \`note\` and \`sources\`; or \`absent\`, which says why there is none, with \`note\` and \`sources\`.`,
		),
	people: z
		.array(
			z.strictObject({
				office: z.string(),
				title: z.string().optional(),
				name: z.string(),
				asOf: z.string(),
				note: z.string().optional(),
				sources: sourceIds,
			}),
		)
		.describe("Who held an office when the source said so: `office`, `title`, `name`, `asOf`, `note`, `sources`."),
	awards: z
		.array(z.strictObject({ year: z.int(), sources: sourceIds }))
		.describe(`Each ${network.award.name}: \`year\` and \`sources\`.`),
	themes: themes.describe(`What its ${network.subject} is about: \`id\` and \`name\`.`),
	website: z.string().optional().describe(`The city's own page on its ${network.member.bare}.`),
	notes: z.array(z.string()).describe("Doubts and disagreements in the sources that no single figure can hold."),
	interviews: z.array(z.string()).describe("Ids of its voices in interviews.json."),
	reviewed: z.iso
		.date()
		.optional()
		.describe("The day on which its page was last read against its sources. Left out where nobody has read it so."),
	listed: z.iso
		.date()
		.optional()
		.describe("In place of `reviewed`: the day of the list from which the city was taken."),
});
export type CityRecord = z.infer<typeof cityRecord>;

/** A record of `interviews.json`. Its text stands on its page and in its Markdown version. */
export const interviewRecord = z.strictObject({
	id: z.string().meta({ unique: true }).describe("The voice's id, which is also the name of its page."),
	title: z.string().describe("Its title in the atlas."),
	url: z.string().describe("Its page in the atlas."),
	kind: z.enum(["interview", "statement", "speech"]).describe("What it is."),
	city: z.string().describe("The id of the city in cities.json."),
	date: partialDate.optional().describe("When it was given, as precise as the source is."),
	published: partialDate
		.optional()
		.describe("Where nobody says when it was given: when the first of its sources was published."),
	speakers: z
		.array(z.strictObject({ name: z.string(), role: z.string(), organisation: z.string().optional() }))
		.describe("Who speaks: `name`, `role` at the time, `organisation`."),
	interviewer: z.string().optional().describe("Who asked, if the source says so."),
	summary: z.string().describe("One or two sentences in the atlas's own words."),
	points: z
		.array(z.strictObject({ title: z.string(), url: z.string() }))
		.describe("The points that it makes: `title` and the `url` at which each stands."),
	themes: themes.describe("What it is about: `id` and `name`."),
	language: z.string().optional().describe("The code of the language in which it was given or published."),
	completeness: z.enum(["whole", "part"]).describe("Whether the whole source was read or a part of it."),
	caveat: z.string().optional().describe("What has to be known before it is quoted."),
	sources: sourceIds.describe("Ids of its sources in sources.json."),
	reviewed: z.iso.date().describe("The day on which its page was last read against its sources."),
});
export type InterviewRecord = z.infer<typeof interviewRecord>;

/** A record of `sources.json`: one source of one page. */
export const sourceRecord = z.strictObject({
	page: z.string().describe("The page that names the source, such as cities/wuhan. With `id` it is the key."),
	id: z.string().describe("The source's id, unique on its page."),
	number: z.int().describe("The number under which the page prints it."),
	title: z.string().describe("The title of the page or document."),
	publisher: z.string().describe("Who published it."),
	url: z.string().optional().describe("Its address. Left out for a source that is not on the web."),
	date: partialDate.optional().describe("When it was published, as precise as it says."),
	captured: z.iso.date().optional().describe("For an archived copy: when the archive captured it."),
	accessed: z.iso.date().optional().describe("When it was last read for the atlas."),
	note: z.string().optional().describe("What has to be known about it."),
});
export type SourceRecord = z.infer<typeof sourceRecord>;

const idsOf = (sources: readonly NumberedSource[]) => sources.map((source) => source.id);
const withIds = <T extends { sources: NumberedSource[] }>({ sources, ...rest }: T) => ({
	...rest,
	sources: idsOf(sources),
});
const themesOf = (list: City["themes"]) => list.map(({ id, name }) => ({ id, name }));

const recordOfFigure = (figure: Figure): FigureRecord =>
	figure.statements
		? { statements: figure.statements.map(withIds) }
		: { absent: figure.absent, note: figure.note, sources: idsOf(figure.sources) };

/** @param base  the site's address, without a slash at its end */
export const recordOfCity = (city: City, base: string): CityRecord => ({
	id: city.id,
	name: city.name,
	names: city.names,
	aliases: city.aliases,
	url: `${base}/${city.path}`,
	country: { code: city.country.code, name: city.country.name },
	region: city.region,
	coordinates: city.coordinates && {
		lat: city.coordinates.lat,
		lon: city.coordinates.lon,
		note: city.coordinates.note,
		sources: idsOf(city.coordinates.sources),
	},
	tagline: city.tagline,
	summary: city.summary,
	hasProfile: city.hasProfile,
	figures: Object.fromEntries(
		Object.values(city.figures).map((figure) => [figure.id, recordOfFigure(figure)]),
	) as CityRecord["figures"],
	people: city.people.map(withIds),
	awards: city.awards.map(withIds),
	themes: themesOf(city.themes),
	website: city.website,
	notes: city.notes,
	interviews: city.interviews.map((interview) => interview.id),
	[city.dated.kind]: city.dated.day,
});

/** @param base  the site's address, without a slash at its end */
export function recordOfInterview(interview: Interview, base: string): InterviewRecord {
	const url = `${base}/${interview.path}`;
	return {
		id: interview.id,
		title: interview.name,
		url,
		kind: interview.kind,
		city: interview.city.id,
		date: interview.date,
		published: interview.published,
		speakers: interview.speakers,
		interviewer: interview.interviewer,
		summary: interview.summary,
		points: interview.points.map(({ slug, text }) => ({ title: text, url: `${url}#${slug}` })),
		themes: themesOf(interview.themes),
		language: interview.language,
		completeness: interview.completeness,
		caveat: interview.caveat,
		sources: idsOf(interview.sources),
		reviewed: interview.dated.day,
	};
}

/** The sources of a page, each as a record. */
export const recordsOfSources = ({ path, sources }: Pick<City, "path" | "sources">): SourceRecord[] =>
	sources.map(({ anchor: _, mentions: __, id, number, ...source }) => ({
		page: path.replace(/\.html$/, ""),
		id,
		number,
		...source,
	}));
