import { type Language, originalLanguage } from "../schemas/language.ts";
import type { Atlas, City, Interview, Practice, Topic } from "./atlas.ts";

/** A profile, an interview or a practice as a part of a booklet. `anchor` is its own id there. */
export type Chapter =
	| { anchor: string; city: City }
	| { anchor: string; interview: Interview }
	| { anchor: string; practice: Practice };

/** The profiles and interviews of a region or a theme, or the practices of a topic, on one page, for printing. */
export interface Booklet {
	/** A file from the site's root: `booklets/regions/africa.html`. */
	path: string;
	/** The page of the region or theme: `regions/africa.html`. */
	about: string;
	profiles: number;
	practices: number;
	/** Sorted by city; the interviews of a city follow it. */
	chapters: Chapter[];
}

/**
 * The most chapters of a booklet. A page with more would weigh many megabytes; the EPUB of a release has no such limit.
 */
export const mostChapters = 400;

/** The region or theme that a booklet is made from. */
interface Group {
	path: string;
	cities: readonly City[];
	interviews: readonly Interview[];
}

/** The booklet of a region or theme; `undefined` where it has no chapter, or more than `mostChapters`. */
export function bookletOf(group: Group, { cities }: Pick<Atlas, "cities">): Booklet | undefined {
	const profiles = new Set(group.cities.filter((city) => city.hasProfile));
	const interviews = new Set(group.interviews);
	const count = profiles.size + interviews.size;
	if (count === 0 || count > mostChapters) return undefined;
	const chapters = cities.flatMap((city): Chapter[] => [
		...(profiles.has(city) ? [{ anchor: anchorOf(city.path), city }] : []),
		...city.interviews
			.filter((interview) => interviews.has(interview))
			.map((interview) => ({ anchor: anchorOf(interview.path), interview })),
	]);
	const path = `booklets/${group.path}`;
	return { path, about: group.path, profiles: profiles.size, practices: 0, chapters };
}

/** The booklet of a topic: its practices in full; `undefined` where it has none. */
export function topicBooklet({ path, practices }: Pick<Topic, "path" | "practices">): Booklet | undefined {
	if (practices.length === 0) return undefined;
	const chapters = practices.map((practice) => ({ anchor: anchorOf(practice.path), practice }));
	return { path: `booklets/${path}`, about: path, profiles: 0, practices: practices.length, chapters };
}

/**
 * The smallest share of chapters in a language with which a booklet is made in it. A booklet weighs as much as all of its pages: with
 * English texts only, it would repeat the English booklet.
 */
const smallestShare = 0.5;

/** Whether enough of a booklet's chapters are in a language. Practices are in English. */
export function isBookletIn(language: Language, { chapters }: Booklet): boolean {
	const own = chapters.filter((chapter) => {
		const text = "city" in chapter ? chapter.city : "interview" in chapter ? chapter.interview : undefined;
		return (text?.textLanguage ?? originalLanguage) === language;
	});
	return own.length >= smallestShare * chapters.length;
}

/** `cities-cork` for `cities/cork.html`. */
const anchorOf = (path: string) => path.replace(/\.html$/, "").replaceAll("/", "-");

/**
 * The chapters made ready for one page: each anchor gets its chapter's anchor as a prefix, so that ids stay unique; a link to
 * another chapter stays in the booklet, but for one to its text in another language; each heading moves one level down, below the chapter's own.
 */
export function chaptersOf({ chapters }: Booklet): Chapter[] {
	const anchors = new Set(chapters.map(({ anchor }) => anchor));
	const relink = (html: string, own: string) =>
		html
			.replace(/(<\/?h)([2-5])\b/g, (_, tag: string, level: string) => `${tag}${Number(level) + 1}`)
			.replace(/ id="([^"]+)"/g, ` id="${own}-$1"`)
			.replace(/ href="(\/?[^":#?]*)(?:#([^"]*))?"(?![^>]*\shreflang=)/g, (whole, path: string, fragment?: string) => {
				const chapter = path ? anchorOf(path.slice(1)) : own;
				if (!anchors.has(chapter)) return whole;
				return ` href="#${chapter}${fragment ? `-${fragment}` : ""}"`;
			});
	// A source is repeated in figures, people and the list of sources, each time with its anchor.
	const withAnchors = <T extends object>(record: T, own: string): T =>
		Object.fromEntries(Object.entries(record).map(([key, value]) => [key, valueWithAnchors(value, own, key)])) as T;
	function valueWithAnchors(value: unknown, own: string, key?: string): unknown {
		if (typeof value === "string" && key === "anchor") return `${own}-${value}`;
		if (typeof value === "string" && key === "html") return relink(value, own);
		if (Array.isArray(value)) return value.map((each) => valueWithAnchors(each, own));
		// An object with a path is another page: a chapter prints no anchor of it.
		if (typeof value !== "object" || value?.constructor !== Object || "path" in value) return value;
		return withAnchors(value, own);
	}
	return chapters.map((chapter) => {
		const { anchor } = chapter;
		if ("city" in chapter) return { anchor, city: withAnchors(chapter.city, anchor) };
		if ("practice" in chapter) return { anchor, practice: withAnchors(chapter.practice, anchor) };
		return { anchor, interview: withAnchors(chapter.interview, anchor) };
	});
}
