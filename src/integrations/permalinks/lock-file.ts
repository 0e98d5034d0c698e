import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addressText } from "../../redirects.ts";
import type { Address, Redirect } from "../../schemas/redirect.ts";
import { filesOf } from "../file-digest.ts";

/** Files from the site's root, each with the fragments to which a link may lead. */
export type Permalinks = ReadonlyMap<string, ReadonlySet<string>>;

/** What is no address to keep: files whose names change by themselves, what only programs ask for, and the error page. */
const passing = /^(?:(?:assets|client|pagefind|search|downloads)\/|404\.html$|_headers$|manifest\.js$)/;

/** Pages whose sections come and go with what they count, or repeat those of other pages. */
const gathering = /^(?:cities\.html|coverage\.html|booklets\/.*)$/;

/** The fragments of a page that people cite: its sections, which are the points of an interview too. */
const sections = (html: string) => [...html.matchAll(/<h[2-6][^>]*\sid="([^"]+)"/g)].map(([, id]) => id!);

/** The public addresses of a built site. */
export function permalinksOf(dist: string): Permalinks {
	const paths = filesOf(dist)
		.filter((path) => !passing.test(path))
		.sort();
	return new Map(
		paths.map((path) => {
			const cited = path.endsWith(".html") && !gathering.test(path);
			return [path, new Set(cited ? sections(readFileSync(join(dist, path), "utf8")) : [])];
		}),
	);
}

/** The lock: one address a line, with its fragments behind it. */
export const lockText = (addresses: Permalinks): string =>
	[...addresses]
		.map(([path, fragments]) => `${[path, ...[...fragments].sort().map((id) => `#${id}`)].join(" ")}\n`)
		.sort()
		.join("");

/** @param text  what `lockText` wrote */
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

/** The addresses of one list that another lacks. */
export function lacking(addresses: Permalinks, other: Permalinks): Address[] {
	return [...addresses].flatMap(([file, fragments]) => {
		const there = other.get(file);
		if (!there) return [{ file, fragment: "" }];
		return [...fragments].filter((fragment) => !there.has(fragment)).map((fragment) => ({ file, fragment }));
	});
}

/**
 * What is wrong with the addresses of a built site, one sentence each; nothing where each address of the lock is still
 * there or accounted for.
 *
 * @param dist  says of an address whether it is there, sections and all other marks
 */
export function faults(
	lock: Permalinks,
	now: Permalinks,
	moved: readonly Redirect[],
	has: (address: Address) => boolean,
) {
	const accounted = new Set(moved.map(({ from }) => addressText(from)));
	// A page's line stands for its Markdown version too.
	const isAccounted = (address: Address) =>
		[addressText(address), address.file, address.file.replace(/\.md$/, ".html")].some((each) => accounted.has(each));
	return [
		...lacking(lock, now)
			.filter((address) => !isAccounted(address) && !has(address))
			.map((address) => `${addressText(address)} was public and is gone.`),
		...moved.flatMap(({ from, to }) => [
			...(to && !has(to) ? [`${addressText(from)} is said to lead to ${addressText(to)}, which does not exist.`] : []),
			...(from.fragment && has(from) && !to ? [`${addressText(from)} is said to be gone, and is there.`] : []),
		]),
	];
}
