import type { CityFrontMatter } from "../schemas/city.ts";
import type { Region } from "../schemas/country.ts";
import type { EventFrontMatter } from "../schemas/event.ts";
import type { FigureId } from "../schemas/figures.ts";
import type { InterviewFrontMatter } from "../schemas/interview.ts";
import type { BaseMap } from "./base-map.ts";
import type { NumberedSource } from "./citations.ts";
import type { Heading } from "./entry.ts";
import type { FacetValues } from "./facets.ts";
import type { Figure } from "./figures.ts";
import type { Point } from "./geo.ts";

// The records of the atlas. They refer to each other as the pages link to each other, so that they stand in one file; the files
// named after them make them, and build-atlas.ts links them up.

/** A page of the site. */
export interface Link {
	/** Its file from the site's root: `cities/wuhan.html`. */
	path: string;
	/** The text of a link to it. */
	name: string;
}

type WithSources<T> = Omit<T, "source"> & { sources: NumberedSource[] };

/** A city: the one record that pages, lists, comparison, coverage, data files and search print. */
export interface City extends Link {
	/** The name of its file: `wuhan`. */
	id: string;
	/** The name in the city's own languages, with the language's code. */
	names: { text: string; lang: string }[];
	/** Former names, transliterations and other spellings, for search. */
	aliases: string[];
	country: CountryLink;
	region: Region;
	tagline?: string | undefined;
	summary?: string | undefined;
	/** Whether the atlas has a written profile of it. */
	hasProfile: boolean;
	/** The profile as HTML, its citations linked; empty where there is none. */
	html: string;
	/** The profile in Markdown, as its author wrote it. */
	markdown: string;
	figures: Record<FigureId, Figure>;
	/** Year of joining, where a source gives one. */
	joined?: number | undefined;
	people: WithSources<NonNullable<CityFrontMatter["people"]>[number]>[];
	/** Each round of the award that the city received, oldest first. */
	awards: WithSources<NonNullable<CityFrontMatter["awards"]>[number]>[];
	coordinates?: WithSources<Point & { note?: string | undefined }> | undefined;
	/** A map of the surroundings, and where on it the city lies, in pixels. */
	locator?: { map: BaseMap; x: number; y: number } | undefined;
	website?: string | undefined;
	notes: string[];
	themes: Theme[];
	/** Newest first. */
	interviews: Interview[];
	nearest: { city: City; km: number }[];
	similar: { city: City; sharedThemes: Theme[]; sameRegion: boolean; similarSize: boolean }[];
	/** The values by which lists are filtered. */
	facets: FacetValues;
	/** In the order of the file. */
	sources: NumberedSource[];
	/** The day on which its page was last read against its sources, `YYYY-MM-DD`. */
	reviewed: string;
}

/** An interview, statement or speech: the one record that pages, lists, data files and search print. Its name is its title. */
export interface Interview extends Link {
	/** The name of its file. */
	id: string;
	kind: InterviewFrontMatter["kind"];
	city: City;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the source is. */
	date?: string | undefined;
	speakers: InterviewFrontMatter["speakers"];
	interviewer?: string | undefined;
	summary: string;
	themes: Theme[];
	/** ISO 639 code of the language in which it was given. */
	language?: string | undefined;
	completeness: InterviewFrontMatter["completeness"];
	caveat?: string | undefined;
	/** Its points as HTML: citations linked, and each heading with a link to itself, so that it can be cited. */
	html: string;
	/** Its points in Markdown, as their author wrote them. */
	markdown: string;
	/** The headings of its points. */
	points: Heading[];
	sources: NumberedSource[];
	/** The day on which its page was last read against its sources, `YYYY-MM-DD`. */
	reviewed: string;
}

/** A theme with everything that refers to it. */
export interface Theme extends Link {
	id: string;
	description: string;
	/** Other words for it, for search. */
	aliases: string[];
	/** The introduction as HTML. */
	html: string;
	/** The introduction in Markdown, as its author wrote it. */
	markdown: string;
	/** Sorted by name. */
	cities: City[];
	/** Newest first. */
	interviews: Interview[];
}

export interface CountryLink extends Link {
	/** ISO 3166-1 alpha-2, in capitals. */
	code: string;
}

/** A country with its cities, sorted by name. */
export interface Country extends CountryLink {
	region: Region;
	cities: City[];
}

/** A region with its countries and cities, each sorted by name. */
export interface RegionGroup {
	id: Region;
	path: string;
	countries: Country[];
	cities: City[];
}

/** An event of the network, with the sources that report it. */
export interface NetworkEvent extends Omit<EventFrontMatter, "city" | "source" | "sources"> {
	id: string;
	/** The place as a city of the atlas, where it is one. */
	city?: City | undefined;
	sources: NumberedSource[];
}

/** Everything that the site shows, linked up once. Lists are sorted as readers see them. */
export interface Atlas {
	/** BCP 47 tag. */
	locale: string;
	/** The day of the build, `YYYY-MM-DD`. */
	today: string;
	cities: City[];
	/** Newest first; those without a date last, by title. */
	interviews: Interview[];
	themes: Theme[];
	countries: Country[];
	regions: RegionGroup[];
	/** What happened in the network, oldest first. */
	events: NetworkEvent[];
}
