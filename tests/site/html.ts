import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { type HTMLElement, parse } from "node-html-parser";
import { kindsIn } from "../browser/kinds.ts";

/** A parsed page of the built site. */
export interface BuiltPage {
	/** Its path from the site's root: `cities/cork.html`. */
	path: string;
	html: string;
	/** Parsed when it is first asked for. */
	readonly root: HTMLElement;
}

/** Parsed pages by site. */
const cache = new Map<string, BuiltPage[]>();

/** Matches a page in another language than English. */
const translated = /^(?:ar|es|fr|ru|zh)\//;
/** One of each kind in every language. */
const kinds = new Set(["ar", "es", "fr", "ru", "zh"].flatMap(kindsIn));

/**
 * The English pages of a built site, and one of each kind in every other language, which are made alike. Each is parsed once: tests
 * share them, and must not change them.
 */
export function pagesOf(dist: string): BuiltPage[] {
	if (!cache.has(dist)) cache.set(dist, read(dist));
	return cache.get(dist)!;
}

const read = (dist: string): BuiltPage[] =>
	globSync("**/*.html", { cwd: dist })
		.map((path) => path.replaceAll("\\", "/"))
		.filter((path) => !translated.test(path) || kinds.has(path) || /^[a-z]{2}\/booklets\//.test(path))
		.sort()
		.map((path) => {
			const html = readFileSync(join(dist, path), "utf8");
			let root: HTMLElement | undefined;
			return {
				path,
				html,
				get root() {
					root ??= parse(html, { comment: false });
					return root;
				},
			};
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
