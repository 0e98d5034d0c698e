import type { CityFrontMatter } from "../schemas/city.ts";
import type { Region } from "../schemas/country.ts";
import type { EventFrontMatter } from "../schemas/event.ts";
import type { AbsenceReason } from "../schemas/fact.ts";
import type { FigureId } from "../schemas/figures.ts";
import type { InterviewFrontMatter } from "../schemas/interview.ts";
import type { Language } from "../schemas/language.ts";
import type { AskedField, PracticeFrontMatter, ToldField } from "../schemas/practice.ts";
import type { SourceRef } from "../schemas/source.ts";
import type { NumberedSource, Sourced } from "./citations.ts";
import type { Heading } from "./entry.ts";
import type { FacetValues } from "./facets.ts";
import type { Figure } from "./figures.ts";
import type { Point } from "./geo.ts";
import type { LocatorMap } from "./locator-map.ts";
import type { PageDate } from "./page-date.ts";

// The records of the atlas. They refer to each other as the pages link to each other, so that they stand in one file; the files
// named after them make them, and build-atlas.ts links them up.

/** What a record says of the language of its texts. */
export interface Texts {
	/** The language in which its texts stand: that of the atlas, or English where there is no translation. */
	textLanguage: Language;
	/** For a translation: the day on which somebody who speaks the language compared it with the English text, if anybody has. */
	checked?: string | undefined;
	/** For a translation: whether its title, or another text of the front matter, is older than the English one. */
	isTitleBehind?: boolean | undefined;
}

/** A page of the site. */
export interface Link {
	/** Its file from the site's root: `cities/wuhan.html`. */
	path: string;
	/** The text of a link to it. */
	name: string;
}

type WithSources<T> = Omit<T, "source"> & { sources: NumberedSource[] };

/** A city: the one record that pages, lists, comparison, coverage, data files and search print. */
export interface City extends Link, Texts {
	/** The name of its file: `wuhan`. */
	id: string;
	/** Its other names that pages show beside it, each with its language's code: those in its own languages, and its English one. */
	names: { text: string; lang: string }[];
	/** The name by which lists sort it: in Chinese the English one, since Chinese names have no letters of an alphabet. */
	sortName: string;
	/** Former names, transliterations and other spellings, for search. */
	aliases: string[];
	/** Names in other languages, with the language's code, for search and the data files: no page shows them. */
	exonyms: WithSources<{ text: string; lang: string; source: SourceRef }>[];
	country: CountryLink;
	region: Region;
	tagline?: string | undefined;
	summary?: string | undefined;
	/** Whether the atlas has a written profile of it. */
	hasProfile: boolean;
	/** The profile as HTML, its citations linked; empty where there is none. */
	html: string;
	/** The profile in Markdown, as the page shows it. */
	markdown: string;
	/** The English profile in Markdown, in which topics and themes look for their words. */
	originalMarkdown: string;
	/** The headings of the profile's sections. */
	sections: Heading[];
	figures: Record<FigureId, Figure>;
	/** Year of joining, where a source gives one. */
	joined?: number | undefined;
	people: WithSources<NonNullable<CityFrontMatter["people"]>[number]>[];
	/** Each round of the award that the city received, oldest first. */
	awards: WithSources<NonNullable<CityFrontMatter["awards"]>[number]>[];
	coordinates?: WithSources<Point & { note?: string | undefined }> | undefined;
	/** A map of the surroundings. */
	locator?: LocatorMap | undefined;
	website?: string | undefined;
	notes: string[];
	themes: Theme[];
	/** In the order of the atlas. */
	interviews: Interview[];
	/** Sorted by name, those of other cities in which it has a part included. */
	practices: Practice[];
	nearest: { city: City; km: number }[];
	similar: { city: City; sharedThemes: Theme[]; sameRegion: boolean; similarSize: boolean }[];
	/** The values by which lists are filtered. */
	facets: FacetValues;
	/** In the order of the file. */
	sources: NumberedSource[];
	dated: PageDate;
}

/** A voice: an interview, statement or speech. The one record that pages, lists, data files and search print. Its name is its title. */
export interface Interview extends Link, Texts {
	/** The name of its file. */
	id: string;
	kind: InterviewFrontMatter["kind"];
	city: City;
	/** When it was given: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the source is. */
	date?: string | undefined;
	/** Without a `date`: when the first of its sources was published, where one of them says so. */
	published?: string | undefined;
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
	/** Its points in Markdown, as the page shows them. */
	markdown: string;
	/** Its points in Markdown and in English, in which topics look for their words. */
	originalMarkdown: string;
	/** The headings of its points. */
	points: Heading[];
	sources: NumberedSource[];
	dated: PageDate;
}

type PracticeFacts = Omit<
	Sourced<PracticeFrontMatter>,
	"title" | "aliases" | "city" | "also" | "themes" | "sources" | "from" | "takenUpBy" | "reviewed"
>;

/** The keys of a practice under which a list stands, or the reason why there is none, or nothing. */
type ListKey = {
	[K in keyof PracticeFacts]-?: Extract<PracticeFacts[K], unknown[]> extends never ? never : K;
}[keyof PracticeFacts];

/** Its lists: empty where nothing is told. */
type PracticeLists = { [K in ListKey]: Extract<PracticeFacts[K], unknown[]> };

/** Why something is missing. */
export interface Absence {
	absent: AbsenceReason;
	note?: string | undefined;
	/** The sources that show the gap, where there are any. */
	sources?: NumberedSource[] | undefined;
}

/** From whom a practice was taken over, or who took it up. */
export interface Lineage {
	/** The name, in the words of the practice's page. */
	who: string;
	how?: "copied" | "adapted" | "visited" | "planned" | undefined;
	year?: string | undefined;
	city?: City | undefined;
	practice?: Practice | undefined;
	/** None where the other practice's page says so, and this one does not. */
	sources: NumberedSource[];
}

/** Something that a city does: the one record that pages, lists, data files and search print. Its name is its title. */
export interface Practice extends Link, Omit<PracticeFacts, ListKey>, PracticeLists {
	/** The name of its file. */
	id: string;
	/** Its name in its own language, short forms and other words for it, for search. */
	aliases: string[];
	city: City;
	/** Further cities that have a part in it. */
	also: City[];
	themes: Theme[];
	/** The topics whose pages list it, by name. */
	topics: Topic[];
	from: Lineage[];
	takenUpBy: Lineage[];
	/** What the front matter says to be absent, with the reason. */
	absences: ({ field: ToldField } & Absence)[];
	/** What another city would ask and no source tells, whether or not the front matter says so. */
	untold: AskedField[];
	/** What is done, as HTML, its citations linked. */
	html: string;
	/** The same in Markdown, as its author wrote it. */
	markdown: string;
	sources: NumberedSource[];
	dated: PageDate;
}

/** A sentence of a profile or an interview that answers a topic. */
export interface TopicPassage {
	/** The page that it stands on. */
	page: City | Interview;
	city: City;
	text: string;
	/** The heading under which it stands: a fragment of the page. */
	anchor: string;
	/** What it cites; for an interview all of its sources. */
	sources: NumberedSource[];
	/** When it was said, or its newest source was published: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	date?: string | undefined;
}

/** A question of practice, with the practices and sentences that answer it. Its name is its title. */
export interface Topic extends Link, Texts {
	id: string;
	description: string;
	aliases: string[];
	themes: Theme[];
	/** The introduction as HTML and in Markdown. */
	html: string;
	markdown: string;
	/** Sorted by name. */
	practices: Practice[];
	/** Sorted by city. */
	passages: TopicPassage[];
}

/** A theme with everything that refers to it. */
export interface Theme extends Link, Texts {
	id: string;
	description: string;
	/** Other words for it, for search. */
	aliases: string[];
	/** The introduction as HTML. */
	html: string;
	/** The introduction in Markdown, as the page shows it. */
	markdown: string;
	/** Its English name and other words for it, by which its sentences are found. */
	words: string[];
	/** Sorted by name. */
	cities: City[];
	/** In the order of the atlas. */
	interviews: Interview[];
	/** Sorted by name. */
	practices: Practice[];
	/** Sorted by name. */
	topics: Topic[];
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
	language: Language;
	/** BCP 47 tag by which numbers, dates and names are formatted. */
	locale: string;
	/** The day of the build, `YYYY-MM-DD`. */
	today: string;
	cities: City[];
	/** Interviews, speeches, statements; of a kind the newest first, and those without any date last, by title. */
	interviews: Interview[];
	themes: Theme[];
	practices: Practice[];
	topics: Topic[];
	countries: Country[];
	regions: RegionGroup[];
	/** What happened in the network, oldest first. */
	events: NetworkEvent[];
}
