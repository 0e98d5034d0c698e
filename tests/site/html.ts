import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";

/** A parsed page of the built site. */
export interface BuiltPage {
	/** Its path from the site's root: `cities/cork.html`. */
	path: string;
	html: string;
	root: HTMLElement;
}

/** Parsed pages by site. */
const cache = new Map<string, BuiltPage[]>();

/** All pages of a built site, parsed once. Tests share them, and must not change them. */
export function pagesOf(dist: string): BuiltPage[] {
	if (!cache.has(dist)) cache.set(dist, read(dist));
	return cache.get(dist)!;
}

const read = (dist: string): BuiltPage[] =>
	globSync("**/*.html", { cwd: dist })
		.map((path) => path.replaceAll("\\", "/"))
		.sort()
		.map((path) => {
			const html = readFileSync(join(dist, path), "utf8");
			return { path, html, root: parse(html, { comment: false }) };
		});

/** The attributes of a page that hold URLs. */
export const references = ({ root }: BuiltPage) =>
	root.querySelectorAll("[href], [src], [action], [data-src]").flatMap((element) =>
		["href", "src", "action", "data-src"].flatMap((name) => {
			const value = element.getAttribute(name);
			return value === undefined ? [] : [{ element, name, value }];
		}),
	);

export const isExternal = (address: string) => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** Resolves a relative URL of a page to a path from the site's root and a fragment. */
export function resolveFrom(path: string, address: string): { file: string; fragment: string } {
	const [, file = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
	return {
		file: file ? posix.normalize(posix.join(posix.dirname(path), decodeURIComponent(file))) : path,
		fragment: decodeURIComponent(fragment),
	};
}
