import { existsSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { folders } from "../environment/folders.ts";
import { collectionNames, collections, pageOf } from "../schemas/index.ts";
import { failBuild } from "./fail-build.ts";
import { filesOf } from "./file-digest.ts";
import type { PageCollector } from "./page-transforms.ts";

/** Matches attributes with a URL, and ids, which are the targets of fragments. */
const attribute = /\s(href|src|data-src|action|id)="([^"]*)"/g;

/** The allow-list of external URLs: a safeguard behind the schemas. */
const allowedExternal = /^(?:https?:\/\/(?![^/?#]*@)|mailto:|data:image\/)/;

/** Decodes the entities that Astro writes in URLs. */
const decodeEntities = (text: string) =>
	text.replaceAll("&#38;", "&").replaceAll("&amp;", "&").replaceAll("&#39;", "'");

/** A link checker. It collects the links and ids of all pages, and then compares links with files and ids. */
export class LinkChecker {
	/** Link targets as paths from the site's root, with or without a fragment, each with the first page that links there. */
	readonly #targets = new Map<string, string>();
	/** `cities/cork.html#plan` for each id of each page. */
	readonly #ids = new Set<string>();
	/** Duplicate ids and forbidden URLs. */
	readonly #problems: string[] = [];

	/**
	 * Collects the links and ids of a page.
	 *
	 * @param path  its path from the site's root
	 */
	add(html: string, path: string): void {
		// Its URLs are not relative: see `portableLinks`.
		if (path === "404.html") return;
		for (const [, name, value = ""] of html.matchAll(attribute)) {
			if (name === "id") this.#addId(value, path);
			else if (/^[a-z][\w+.-]*:|^\/\//i.test(value)) this.#addExternal(value, path);
			else this.#addInternal(decodeEntities(value), path);
		}
	}

	#addId(id: string, path: string): void {
		const address = `${path}#${id}`;
		if (this.#ids.has(address)) this.#problems.push(`${path} has two parts that are called #${id}.`);
		this.#ids.add(address);
	}

	#addExternal(url: string, path: string): void {
		if (!allowedExternal.test(url))
			this.#problems.push(`${path} names ${JSON.stringify(url)}, which no page may name.`);
	}

	#addInternal(url: string, path: string): void {
		const [, file = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
		const page = file === "" ? path : posix.join(posix.dirname(path), decodeURI(file));
		const target = fragment.length > 1 ? page + decodeURI(fragment) : page;
		if (!this.#targets.has(target)) this.#targets.set(target, path);
	}

	/**
	 * Compares the collected links with the site.
	 *
	 * @param files  all paths from the site's root
	 * @returns one sentence a problem
	 */
	problems(files: ReadonlySet<string>): string[] {
		const missing = [...this.#targets].flatMap(([target, page]) => {
			const [file = ""] = target.split("#");
			if (!files.has(file)) return [`${page} names ${file}, which is not in the site.`];
			if (target === file || this.#ids.has(target) || !file.endsWith(".html")) return [];
			return [`${page} leads to ${target}, and that page has no such part.`];
		});
		return [...this.#problems, ...missing];
	}
}

/** The paths of the pages that the content files must result in. */
const expectedPages = (): string[] =>
	collectionNames.flatMap((name) => {
		const folder = join(folders.content, name);
		if (!collections[name].hasPages || !existsSync(folder)) return [];
		return readdirSync(folder)
			.filter((file) => !file.startsWith(".") && file.endsWith(collections[name].extension))
			.map((file) => pageOf(name, file.slice(0, -collections[name].extension.length)));
	});

/**
 * Verifies the built site: every content file has its page, and no link is broken. A failure ends the build, and the last
 * good site stays in place.
 *
 * @returns `collect`, which collects the links of a page, and `verify`, the step to run once all files are written
 */
export function siteIntegrity(): { collect: PageCollector; verify: AstroIntegration } {
	const links = new LinkChecker();
	return {
		collect: (html, path) => links.add(html, path),
		verify: {
			name: "site-integrity",
			hooks: {
				"astro:build:done": ({ dir, logger }) => {
					const files = new Set([...filesOf(fileURLToPath(dir)), "manifest.js", "manifest.json"]);
					const missing = expectedPages()
						.filter((page) => !files.has(page))
						.map((page) => `${page} was not built, although the content has its file.`);
					const problems = [...missing, ...links.problems(files)];
					if (problems.length > 0) {
						const limit = 50;
						const rest = problems.length > limit ? [`And ${problems.length - limit} more.`] : [];
						failBuild("The site is not whole, and the last one stays.", ...problems.slice(0, limit), ...rest);
					}
					logger.info(`every page is there, and every address in them leads somewhere`);
				},
			},
		},
	};
}
