import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { HTMLElement } from "node-html-parser";
import type { PracticeRecord } from "../../export/practice-records.ts";
import type { CityRecord, InterviewRecord } from "../../export/records.ts";
import { folderOf, type Language, languages, pageState } from "../../languages.ts";
import { site } from "../../site.ts";
import { parsePage, xhtml } from "./xhtml.ts";

/** The fields of the data files that the book reads. */
type ListedCity = Pick<CityRecord, "id" | "region" | "hasProfile">;
type ListedPage = Pick<InterviewRecord | PracticeRecord, "id" | "city">;

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
	practices: BookChapter[];
	interviews: BookChapter[];
}

/** Selectors of the parts of a page that become its chapter. */
const included = {
	cities:
		"article > header, .glance .figures, .glance .missing, article > .prose, article > .locator, .text > .notes, .text > .sources, .translation-note",
	interviews: "article > header, .text > .caveat, .text > .prose, .text > .sources, .translation-note",
	practices: "article > header, .text > section:not(.citing)",
};
/** Selectors of elements inside them that are left out: controls, and pictures but for the maps. */
const excluded = ".breadcrumb, .anchor, .print-hidden, figure:has(img), img, .strip, .among, .sidenotes";

/**
 * The chapters of the book in a language, read from the pages of a built site.
 *
 * @param dist  the built site
 * @returns every city with a profile, a practice or an interview in the language, by name, with the chapters of its practices and
 *   interviews. An interview stands by itself where the profile of its city is not in the language
 */
export function chapters(dist: string, language: Language): BookCity[] {
	const folder = folderOf(language);
	const isWhole = (path: string) => pageState(path, language) === "whole";
	const read = <T>(file: string): T[] => {
		const path = join(dist, "data", file);
		return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : [];
	};
	const pagesOf = (kind: "interviews" | "practices") =>
		Map.groupBy(
			read<ListedPage>(`${kind}.json`)
				.map(({ id, city }) => ({ path: `${kind}/${id}.html`, city }))
				.filter(({ path }) => isWhole(path)),
			({ city }) => city,
		);
	const [interviews, practices] = [pagesOf("interviews"), pagesOf("practices")];
	const cities = read<ListedCity>("cities.json")
		.map((city) => ({ ...city, path: `cities/${city.id}.html` }))
		.filter(({ id, path, hasProfile }) => (hasProfile && isWhole(path)) || interviews.has(id) || practices.has(id));

	const parts = new Map<string, { title: string; elements: HTMLElement[] }>();
	const load = (path: string) => {
		const root = parsePage(readFileSync(join(dist, folder, path), "utf8"));
		for (const element of root.querySelectorAll(excluded)) element.remove();
		const kind = path.slice(0, path.indexOf("/")) as keyof typeof included;
		const heading = root.querySelector("h1")!;
		const names = heading.childNodes.filter((node) => !(node as HTMLElement).classList?.contains("native"));
		const title = names.map(({ text }) => text).join("");
		parts.set(path, { title: title.trim(), elements: root.querySelectorAll(included[kind]) });
	};
	for (const { path } of [...cities, ...[...interviews.values(), ...practices.values()].flat()]) {
		if (isWhole(path)) load(path);
	}
	const anchors = new Map(
		[...parts].map(([path, { elements }]) => [
			folder + path,
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
		return fileOf(target.slice(folder.length)) + hash;
	};
	const chapter = ({ path }: { path: string }): BookChapter => {
		const { title, elements } = parts.get(path)!;
		return {
			path,
			file: fileOf(path),
			title,
			body: elements
				.map((element) => xhtml(element, linkFrom(folder + path)))
				.join("\n")
				.replace(/<section>(?=\s*<h2 id="sources">)/, '<section epub:type="endnotes">')
				.replaceAll('<li id="source-', '<li epub:type="footnote" id="source-'),
			hasMap: elements.some((element) => element.querySelector("svg")),
		};
	};
	const { compare } = new Intl.Collator(languages[language].locale, { ignorePunctuation: true });
	return cities
		.flatMap(({ id, path, region }): BookCity[] => {
			const voices = (interviews.get(id) ?? []).map(chapter);
			if (!isWhole(path)) return voices.map((voice) => ({ ...voice, region, practices: [], interviews: [] }));
			return [{ ...chapter({ path }), region, practices: (practices.get(id) ?? []).map(chapter), interviews: voices }];
		})
		.sort((a, b) => compare(a.title, b.title));
}

const fileOf = (path: string) => path.replaceAll("/", "-").replace(/\.html$/, ".xhtml");
