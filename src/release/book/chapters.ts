import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { HTMLElement } from "node-html-parser";
import { site } from "../../site.ts";
import { page, xhtml } from "./xhtml.ts";

/** What the book takes from data/cities.json and data/interviews.json. */
interface CityRecord {
	id: string;
	name: string;
	region: string;
	hasProfile: boolean;
}
interface InterviewRecord {
	id: string;
	title: string;
	city: string;
}

/** One file of the book. */
export interface BookChapter {
	/** Its page on the site: `cities/cork.html`. */
	path: string;
	/** Its name in the book: `cities-cork.xhtml`. */
	file: string;
	title: string;
	body: string;
	hasMap: boolean;
}

export interface BookCity extends BookChapter {
	region: string;
	interviews: BookChapter[];
}

/** The parts of a page that belong into a book, in their order, and those inside them that do not: it holds maps, but no pictures. */
const wanted = {
	cities: "article > header, aside .locator, aside .figures, .text > .prose, .text > .notes, .text > .sources",
	interviews: "article > header, .text > .caveat, .text > .prose, .text > .sources",
};
const unwanted = ".breadcrumb, .anchor, .print-hidden, figure:has(img), img";

/** Every city with a profile or an interview, by name, each with its interviews after it. */
export function chapters(dist: string): BookCity[] {
	const read = <T>(file: string): T[] => JSON.parse(readFileSync(join(dist, "data", file), "utf8"));
	const interviews = Map.groupBy(read<InterviewRecord>("interviews.json"), ({ city }) => city);
	const cities = read<CityRecord>("cities.json").filter(({ id, hasProfile }) => hasProfile || interviews.has(id));

	const parts = new Map<string, HTMLElement[]>();
	const load = (kind: keyof typeof wanted, id: string) => {
		const path = `${kind}/${id}.html`;
		const root = page(readFileSync(join(dist, path), "utf8"));
		for (const element of root.querySelectorAll(unwanted)) element.remove();
		parts.set(path, root.querySelectorAll(wanted[kind]));
	};
	for (const { id } of cities) load("cities", id);
	for (const { id } of [...interviews.values()].flat()) load("interviews", id);
	const anchors = new Map(
		[...parts].map(([path, elements]) => [
			path,
			new Set(elements.flatMap((element) => [element, ...element.querySelectorAll("[id]")].map(({ id }) => id))),
		]),
	);

	/** A link inside the book stays there, one to another page of the atlas leads to the site, and others stay as they are. */
	const linkFrom = (path: string) => (href: string) => {
		if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
		const [, file = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
		const target = file ? posix.join(posix.dirname(path), file) : path;
		const known = anchors.get(target);
		if (!known) return `${site.url}/${target}${fragment && `#${fragment}`}`;
		const end = fragment && known.has(fragment) ? `#${fragment}` : "";
		if (target === path) return end || undefined;
		return fileOf(target) + end;
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
