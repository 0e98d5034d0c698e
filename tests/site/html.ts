import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";

/** A built page as the tests look at it. */
export interface BuiltPage {
	/** Its path from the site's root: `cities/cork.html`. */
	path: string;
	html: string;
	root: HTMLElement;
}

const known = new Map<string, BuiltPage[]>();

/** Every HTML page of a built site. They are read once for all tests, which leave them as they are. */
export function pagesOf(dist: string): BuiltPage[] {
	if (!known.has(dist)) known.set(dist, read(dist));
	return known.get(dist)!;
}

const read = (dist: string): BuiltPage[] =>
	globSync("**/*.html", { cwd: dist })
		.map((path) => path.replaceAll("\\", "/"))
		.sort()
		.map((path) => {
			const html = readFileSync(join(dist, path), "utf8");
			return { path, html, root: parse(html, { comment: false }) };
		});

/** The attributes by which a page names other files. */
export const references = ({ root }: BuiltPage) =>
	root.querySelectorAll("[href], [src], [action], [data-src]").flatMap((element) =>
		["href", "src", "action", "data-src"].flatMap((name) => {
			const value = element.getAttribute(name);
			return value === undefined ? [] : [{ element, name, value }];
		}),
	);

export const isExternal = (address: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** The file and fragment that a relative address names, seen from a page. */
export function resolveFrom(path: string, address: string): { file: string; fragment: string } {
	const [, file = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
	return {
		file: file ? posix.normalize(posix.join(posix.dirname(path), decodeURIComponent(file))) : path,
		fragment: decodeURIComponent(fragment),
	};
}
