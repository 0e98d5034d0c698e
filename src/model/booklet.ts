import type { Atlas } from "./atlas.ts";
import type { City } from "./city.ts";
import type { Interview } from "./interview.ts";

/** A profile or an interview as a part of a booklet. `anchor` is its own id there. */
export type Chapter = { anchor: string; city: City } | { anchor: string; interview: Interview };

/** The profiles and interviews of a region or a theme, which print as one from one page. */
export interface Booklet {
	/** A file from the site's root: `booklets/regions/africa.html`. */
	path: string;
	/** The page whose booklet it is: `regions/africa.html`. */
	about: string;
	profiles: number;
	interviews: number;
	/** By city; its interviews come after it. */
	chapters: Chapter[];
}

/**
 * Chapters above which there is no booklet: nobody binds so many pages, and a page of so many megabytes is none. The
 * EPUB of a release holds them by region, however many there are.
 */
export const mostChapters = 200;

/** What a booklet is made of. */
interface Group {
	path: string;
	cities: readonly City[];
	interviews: readonly Interview[];
}

/** The booklet of a region or a theme; none where nothing is written yet, or too much for one. */
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
 * The chapters as they stand in one page: each anchor has its chapter's before it, a link to another chapter stays in
 * the booklet, and every heading is one level deeper, below the chapter's own.
 */
export function chaptersOf({ chapters }: Booklet): Chapter[] {
	const anchors = new Set(chapters.map(({ anchor }) => anchor));
	const bound = (html: string, own: string) =>
		html
			.replace(/(<\/?h)([2-5])\b/g, (_, tag: string, level: string) => `${tag}${Number(level) + 1}`)
			.replace(/ id="([^"]+)"/g, ` id="${own}-$1"`)
			.replace(/ href="(\/?[^":#?]*)(?:#([^"]*))?"/g, (whole, path: string, fragment?: string) => {
				const chapter = path ? anchorOf(path.slice(1)) : own;
				if (!anchors.has(chapter)) return whole;
				return ` href="#${chapter}${fragment ? `-${fragment}` : ""}"`;
			});
	// A source's anchor stands wherever the source does: at figures, people, notes and in the list.
	const within = <T extends object>(record: T, own: string): T =>
		Object.fromEntries(Object.entries(record).map(([key, value]) => [key, valueWithin(value, own, key)])) as T;
	function valueWithin(value: unknown, own: string, key?: string): unknown {
		if (typeof value === "string" && key === "anchor") return `${own}-${value}`;
		if (typeof value === "string" && key === "html") return bound(value, own);
		if (Array.isArray(value)) return value.map((each) => valueWithin(each, own));
		// What has a path is another page, of which a chapter says nothing that has an anchor.
		if (typeof value !== "object" || value?.constructor !== Object || "path" in value) return value;
		return within(value, own);
	}
	return chapters.map((chapter) =>
		"city" in chapter
			? { ...chapter, city: within(chapter.city, chapter.anchor) }
			: { ...chapter, interview: within(chapter.interview, chapter.anchor) },
	);
}
