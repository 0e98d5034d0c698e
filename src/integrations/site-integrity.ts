import { existsSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { folders } from "../environment/folders.ts";
import { collectionNames, collections, pageOf } from "../schemas/index.ts";
import { failBuild } from "./fail-build.ts";
import { filesOf } from "./file-digest.ts";
import type { PageCollector } from "./page-transforms.ts";

/** Each place in a page that names an address, or that a fragment can lead to. */
const attribute = /\s(href|src|data-src|action|id)="([^"]*)"/g;

/** What a page may name besides files of the site. Nothing else leads out of it, whatever the schemas let through. */
const outside = /^(?:https?:\/\/(?![^/?#]*@)|mailto:|data:image\/)/;

const decoded = (text: string) => text.replaceAll("&#38;", "&").replaceAll("&amp;", "&").replaceAll("&#39;", "'");

/** What the pages name, and what a name may lead to. */
export class LinkChecker {
	/** Files from the site's root, with a fragment or without, each with a page that names it. */
	readonly #named = new Map<string, string>();
	/** `cities/cork.html#plan` for each id of each page. */
	readonly #ids = new Set<string>();
	/** What is wrong with a page by itself. */
	readonly #faults: string[] = [];

	/**
	 * @param html  the page as it is written
	 * @param path  its file from the site's root
	 */
	add(html: string, path: string): void {
		// The one page that a host shows at addresses of any depth: its own begin at the site's path.
		if (path === "404.html") return;
		for (const [, name, value = ""] of html.matchAll(attribute)) {
			if (name === "id") this.#addId(value, path);
			else if (/^[a-z][\w+.-]*:|^\/\//i.test(value)) this.#addOutside(value, path);
			else this.#addInside(decoded(value), path);
		}
	}

	#addId(id: string, path: string): void {
		const address = `${path}#${id}`;
		if (this.#ids.has(address)) this.#faults.push(`${path} has two parts that are called #${id}.`);
		this.#ids.add(address);
	}

	#addOutside(address: string, path: string): void {
		if (!outside.test(address)) this.#faults.push(`${path} names ${JSON.stringify(address)}, which no page may name.`);
	}

	#addInside(address: string, path: string): void {
		const [, file = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
		const target = file === "" ? path : posix.join(posix.dirname(path), decodeURI(file));
		const to = fragment.length > 1 ? target + decodeURI(fragment) : target;
		if (!this.#named.has(to)) this.#named.set(to, path);
	}

	/** What is wrong, a sentence each, once the files of the site are known. */
	faults(files: ReadonlySet<string>): string[] {
		const missing = [...this.#named].flatMap(([to, page]) => {
			const [file = ""] = to.split("#");
			if (!files.has(file)) return [`${page} names ${file}, which is not in the site.`];
			if (to === file || this.#ids.has(to) || !file.endsWith(".html")) return [];
			return [`${page} leads to ${to}, and that page has no such part.`];
		});
		return [...this.#faults, ...missing];
	}
}

/** The pages that the content folder must have become. */
const expectedPages = (): string[] =>
	collectionNames.flatMap((name) => {
		const folder = join(folders.content, name);
		if (name === "events" || !existsSync(folder)) return [];
		return readdirSync(folder)
			.filter((file) => !file.startsWith(".") && file.endsWith(collections[name].extension))
			.map((file) => pageOf(name, file.slice(0, -collections[name].extension.length)));
	});

/**
 * Lets no site go out that is not whole: each file of the content has become a page, and each address that a page names
 * leads somewhere. The last good site stays.
 *
 * @returns `collect`, which looks at each page as it is rendered, and `verify`, after which nothing is added to the site
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
					const lost = expectedPages()
						.filter((page) => !files.has(page))
						.map((page) => `${page} was not built, although the content has its file.`);
					const wrong = [...lost, ...links.faults(files)];
					if (wrong.length > 0) {
						const most = 50;
						const rest = wrong.length > most ? [`And ${wrong.length - most} more.`] : [];
						failBuild("The site is not whole, and the last one stays.", ...wrong.slice(0, most), ...rest);
					}
					logger.info(`every page is there, and every address in them leads somewhere`);
				},
			},
		},
	};
}
