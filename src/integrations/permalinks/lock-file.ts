import { readFileSync } from "node:fs";
import { join } from "node:path";
import { splitLanguage } from "../../languages.ts";
import { addressText } from "../../redirects.ts";
import type { Address, Redirect } from "../../schemas/redirect.ts";
import { filesOf } from "../file-digest.ts";

/** The public paths of the site from its root, each with the fragments that are permanent. */
export type Permalinks = ReadonlyMap<string, ReadonlySet<string>>;

/** Paths that are not permanent: content-hashed names, files that only scripts load, and the error page. */
const volatile = /^(?:(?:assets|client|compare|pagefind|search|downloads)\/|404\.html$|_headers$|manifest\.js$)/;

/** Pages whose fragments are not permanent: lists, whose sections depend on their entries, and booklets, which repeat pages. */
const volatileSections = /^(?:cities\.html|coverage\.html|booklets\/.*)$/;

/** The permanent fragments of a page: the ids of its headings, which the points of an interview have too. */
const sections = (html: string) => [...html.matchAll(/<h[2-6][^>]*\sid="([^"]+)"/g)].map(([, id]) => id!);

/** Reads the permalinks of a built site from its files. */
export function permalinksOf(dist: string): Permalinks {
	const paths = filesOf(dist)
		.filter((path) => !volatile.test(splitLanguage(path).path))
		.sort();
	return new Map(
		paths.map((path) => {
			const hasSections = path.endsWith(".html") && !volatileSections.test(splitLanguage(path).path);
			return [path, new Set(hasSections ? sections(readFileSync(join(dist, path), "utf8")) : [])];
		}),
	);
}

/** Serialises permalinks as a lock file: a line for each path, with its fragments after it. */
export const lockText = (permalinks: Permalinks): string =>
	[...permalinks]
		.map(([path, fragments]) => `${[path, ...[...fragments].sort().map((id) => `#${id}`)].join(" ")}\n`)
		.sort()
		.join("");

/** Parses what `lockText` has written. */
export const readLock = (text: string): Permalinks =>
	new Map(
		text
			.split(/\r?\n/)
			.filter((line) => line !== "")
			.map((line) => {
				const [path = "", ...fragments] = line.split(" ");
				return [path, new Set(fragments.map((each) => each.slice(1)))];
			}),
	);

/** The difference of two sets of permalinks: those of the first that the second lacks. */
export function difference(permalinks: Permalinks, other: Permalinks): Address[] {
	return [...permalinks].flatMap(([file, fragments]) => {
		const known = other.get(file);
		if (!known) return [{ file, fragment: "" }];
		return [...fragments].filter((fragment) => !known.has(fragment)).map((fragment) => ({ file, fragment }));
	});
}

/**
 * Finds broken permalinks and redirects: an address of the lock file that neither exists nor has a redirect, and a redirect
 * whose target is missing or whose source exists.
 *
 * @param lock  the permalinks of the last release
 * @param current  those of the built site
 * @param exists  whether the built site has an address: a file, and in it any id
 * @returns one sentence a problem
 */
export function permalinkProblems(
	lock: Permalinks,
	current: Permalinks,
	redirects: readonly Redirect[],
	exists: (address: Address) => boolean,
): string[] {
	const sources = new Set(redirects.map(({ from }) => addressText(from)));
	// A redirect of a page covers its fragments and its Markdown version too.
	const isRedirected = (address: Address) =>
		[addressText(address), address.file, address.file.replace(/\.md$/, ".html")].some((each) => sources.has(each));
	return [
		...difference(lock, current)
			.filter((address) => !isRedirected(address) && !exists(address))
			.map((address) => `${addressText(address)} was public and is gone.`),
		...redirects.flatMap(({ from, to }) => [
			...(to && !exists(to)
				? [`${addressText(from)} is said to lead to ${addressText(to)}, which does not exist.`]
				: []),
			...(from.fragment && exists(from) && !to ? [`${addressText(from)} is said to be gone, and is there.`] : []),
		]),
	];
}
