import type { Atlas } from "./atlas.ts";
import type { City } from "./city.ts";
import type { Interview } from "./interview.ts";

/** A profile or an interview as a part of a booklet. `anchor` is its own id there. */
export type Chapter = { anchor: string; city: City } | { anchor: string; interview: Interview };

/** The profiles and interviews of a region or a theme on one page, for printing. */
export interface Booklet {
	/** A file from the site's root: `booklets/regions/africa.html`. */
	path: string;
	/** The page of the region or theme: `regions/africa.html`. */
	about: string;
	profiles: number;
	interviews: number;
	/** Sorted by city; the interviews of a city follow it. */
	chapters: Chapter[];
}

/**
 * The most chapters of a booklet. A page with more would weigh many megabytes; the EPUB of a release has no such limit.
 */
export const mostChapters = 200;

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
	return { path, about: group.path, profiles: profiles.size, interviews: interviews.size, chapters };
}

/** `cities-cork` for `cities/cork.html`. */
const anchorOf = (path: string) => path.replace(/\.html$/, "").replaceAll("/", "-");

/**
 * The chapters made ready for one page: each anchor gets its chapter's anchor as a prefix, so that ids stay unique; a link to
 * another chapter stays in the booklet; each heading moves one level down, below the chapter's own.
 */
export function chaptersOf({ chapters }: Booklet): Chapter[] {
	const anchors = new Set(chapters.map(({ anchor }) => anchor));
	const relink = (html: string, own: string) =>
		html
			.replace(/(<\/?h)([2-5])\b/g, (_, tag: string, level: string) => `${tag}${Number(level) + 1}`)
			.replace(/ id="([^"]+)"/g, ` id="${own}-$1"`)
			.replace(/ href="(\/?[^":#?]*)(?:#([^"]*))?"/g, (whole, path: string, fragment?: string) => {
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
	return chapters.map((chapter) =>
		"city" in chapter
			? { ...chapter, city: withAnchors(chapter.city, chapter.anchor) }
			: { ...chapter, interview: withAnchors(chapter.interview, chapter.anchor) },
	);
}
