import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { HTMLElement } from "node-html-parser";
import type { CityRecord, InterviewRecord } from "../../export/records.ts";
import { site } from "../../site.ts";
import { parsePage, xhtml } from "./xhtml.ts";

/** The fields of data/cities.json and data/interviews.json that the book reads. */
type ListedCity = Pick<CityRecord, "id" | "name" | "region" | "hasProfile">;
type ListedInterview = Pick<InterviewRecord, "id" | "title" | "city">;

/** A chapter: one XHTML file of the book. */
export interface BookChapter {
	/** The page that it is made from: `cities/cork.html`. */
	path: string;
	/** Its file name in the book: `cities-cork.xhtml`. */
	file: string;
	title: string;
	body: string;
	hasMap: boolean;
}

export interface BookCity extends BookChapter {
	region: string;
	interviews: BookChapter[];
}

/** Selectors of the parts of a page that become its chapter. */
const included = {
	cities: "article > header, aside .locator, aside .figures, .text > .prose, .text > .notes, .text > .sources",
	interviews: "article > header, .text > .caveat, .text > .prose, .text > .sources",
};
/** Selectors of elements inside them that are left out: controls, and pictures but for the maps. */
const excluded = ".breadcrumb, .anchor, .print-hidden, figure:has(img), img";

/**
 * The chapters of the book, read from the pages of a built site.
 *
 * @param dist  the built site
 * @returns every city with a profile or an interview, by name, with the chapters of its interviews
 */
export function chapters(dist: string): BookCity[] {
	const read = <T>(file: string): T[] => JSON.parse(readFileSync(join(dist, "data", file), "utf8"));
	const interviews = Map.groupBy(read<ListedInterview>("interviews.json"), ({ city }) => city);
	const cities = read<ListedCity>("cities.json").filter(({ id, hasProfile }) => hasProfile || interviews.has(id));

	const parts = new Map<string, HTMLElement[]>();
	const load = (kind: keyof typeof included, id: string) => {
		const path = `${kind}/${id}.html`;
		const root = parsePage(readFileSync(join(dist, path), "utf8"));
		for (const element of root.querySelectorAll(excluded)) element.remove();
		parts.set(path, root.querySelectorAll(included[kind]));
	};
	for (const { id } of cities) load("cities", id);
	for (const { id } of [...interviews.values()].flat()) load("interviews", id);
	const anchors = new Map(
		[...parts].map(([path, elements]) => [
			path,
			new Set(elements.flatMap((element) => [element, ...element.querySelectorAll("[id]")].map(({ id }) => id))),
		]),
	);

	/** Rewrites a link: to a chapter inside the book, to the published site for any other page, unchanged for other hosts. */
	const linkFrom = (path: string) => (href: string) => {
		if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
		const [, file = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
		const target = file ? posix.join(posix.dirname(path), file) : path;
		const ids = anchors.get(target);
		if (!ids) return `${site.url}/${target}${fragment && `#${fragment}`}`;
		const hash = fragment && ids.has(fragment) ? `#${fragment}` : "";
		if (target === path) return hash || undefined;
		return fileOf(target) + hash;
	};
	const chapter = (path: string, title: string): BookChapter => ({
		path,
		file: fileOf(path),
		title,
		body: parts
			.get(path)!
			.map((element) => xhtml(element, linkFrom(path)))
			.join("\n")
			.replace(/<section>(?=\s*<h2 id="sources">)/, '<section epub:type="endnotes">')
			.replaceAll('<li id="source-', '<li epub:type="footnote" id="source-'),
		hasMap: parts.get(path)!.some((element) => element.querySelector("svg")),
	});
	return cities.map(({ id, name, region }) => ({
		...chapter(`cities/${id}.html`, name),
		region,
		interviews: (interviews.get(id) ?? []).map((each) => chapter(`interviews/${each.id}.html`, each.title)),
	}));
}

const fileOf = (path: string) => path.replaceAll("/", "-").replace(/\.html$/, ".xhtml");
