import type { NumberedSource } from "../model/citations.ts";
import type { CityPage } from "../model/city.ts";
import type { Figure, FigureId, Statement } from "../model/figures.ts";
import type { InterviewPage } from "../model/interview.ts";
import type { CityFrontMatter } from "../schemas/city.ts";
import type { SourceRef } from "../schemas/source.ts";

/**
 * The records of the data files. Each is made from the page data that the site itself prints, so that a number cannot
 * differ between the two; only the form changes: a source is named by its id, which `sources.json` explains.
 */

/** What a source says a figure is: see `Statement`. `sources` holds ids. */
export type StatementRecord = Omit<Statement, "sources"> & { sources: string[] };

/** The statements about a figure, the one preferred first, or the type of its absence. */
export type FigureRecord =
	| { statements: StatementRecord[] }
	| { absent: NonNullable<Figure["absent"]>; note?: string | undefined; sources: string[] };

/** One city in `cities.json`. */
export interface CityRecord {
	/** The name of its file and page: `wuhan`. */
	id: string;
	name: string;
	names: { text: string; lang: string }[];
	aliases: string[];
	url: string;
	country: { code: string; name: string };
	region: string;
	coordinates?: { lat: number; lon: number; note?: string | undefined; sources: string[] } | undefined;
	tagline?: string | undefined;
	summary?: string | undefined;
	hasProfile: boolean;
	figures: Record<FigureId, FigureRecord>;
	people: {
		office: string;
		title?: string | undefined;
		name: string;
		asOf: string;
		note?: string;
		sources: string[];
	}[];
	awards: { year: number; sources: string[] }[];
	themes: { id: string; name: string }[];
	website?: string | undefined;
	notes: string[];
	/** Ids of interviews in `interviews.json`. */
	interviews: string[];
	reviewed: string;
}

/** One interview in `interviews.json`. Its text stands in its page and in its Markdown version. */
export interface InterviewRecord {
	id: string;
	title: string;
	url: string;
	kind: InterviewPage["kind"];
	/** The id of a city in `cities.json`. */
	city: string;
	date?: string | undefined;
	speakers: InterviewPage["speakers"];
	interviewer?: string | undefined;
	summary: string;
	/** What the points say it is about, with the fragment at which each stands on the page. */
	points: { title: string; url: string }[];
	themes: { id: string; name: string }[];
	language?: string | undefined;
	completeness: InterviewPage["completeness"];
	caveat?: string | undefined;
	sources: string[];
	reviewed: string;
}

/** One source of one page in `sources.json`. An id is unique on its page only: `page` and `id` together are the key. */
export interface SourceRecord {
	/** The page that names it, without its ending: `cities/wuhan`. */
	page: string;
	id: string;
	/** The number under which the page prints it. */
	number: number;
	title: string;
	publisher: string;
	url?: string | undefined;
	date?: string | undefined;
	captured?: string | undefined;
	accessed?: string | undefined;
	note?: string | undefined;
}

const ids = (sources: readonly NumberedSource[]) => sources.map((source) => source.id);
const named = (source: SourceRef) => [source].flat();
const withIds = <T extends { sources: NumberedSource[] }>({ sources, ...rest }: T) => ({
	...rest,
	sources: ids(sources),
});
const themesOf = (themes: CityPage["themes"]) => themes.map(({ id, name }) => ({ id, name }));

const figureRecord = (figure: Figure): FigureRecord =>
	figure.statements
		? { statements: figure.statements.map(withIds) }
		: { absent: figure.absent, note: figure.note, sources: ids(figure.sources) };

/**
 * @param city  the page of the city
 * @param data  the city's front matter, for what its page uses without showing it: other names and the point's source
 * @param base  the site's address, without a slash at its end
 */
export function cityRecord(city: CityPage, data: CityFrontMatter, base: string): CityRecord {
	const { coordinates } = data;
	return {
		id: city.id,
		name: city.name,
		names: city.names,
		aliases: data.aliases ?? [],
		url: `${base}/${city.path}`,
		country: { code: city.country.code, name: city.country.name },
		region: city.region,
		coordinates: coordinates && {
			lat: coordinates.lat,
			lon: coordinates.lon,
			note: coordinates.note,
			sources: named(coordinates.source),
		},
		tagline: city.tagline,
		summary: city.summary,
		hasProfile: city.hasProfile,
		figures: Object.fromEntries(
			city.figures.map((figure) => [figure.id, figureRecord(figure)]),
		) as CityRecord["figures"],
		people: city.people.map(withIds) as CityRecord["people"],
		awards: city.laurels.map(withIds),
		themes: themesOf(city.themes),
		website: city.website,
		notes: city.notes,
		interviews: city.interviews.map((interview) => interview.id),
		reviewed: city.reviewed,
	};
}

/** @param base  the site's address, without a slash at its end */
export function interviewRecord(interview: InterviewPage, base: string): InterviewRecord {
	const url = `${base}/${interview.path}`;
	return {
		id: interview.id,
		title: interview.name,
		url,
		kind: interview.kind,
		city: interview.city.id,
		date: interview.date,
		speakers: interview.speakers,
		interviewer: interview.interviewer,
		summary: interview.summary,
		points: interview.points.map(({ slug, text }) => ({ title: text, url: `${url}#${slug}` })),
		themes: themesOf(interview.themes),
		language: interview.language,
		completeness: interview.completeness,
		caveat: interview.caveat,
		sources: ids(interview.sources),
		reviewed: interview.reviewed,
	};
}

export const sourceRecords = (pages: readonly Pick<CityPage, "path" | "sources">[]): SourceRecord[] =>
	pages.flatMap(({ path, sources }) =>
		sources.map(({ anchor: _, id, number, ...source }) => ({
			page: path.replace(/\.html$/, ""),
			id,
			number,
			...source,
		})),
	);
