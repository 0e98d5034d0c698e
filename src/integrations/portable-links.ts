import { site } from "../site.ts";
import type { PageTransform } from "./page-transforms.ts";

/** Matches an attribute with a root-relative URL, as Astro and the components write it: `href="/cities/cork.html"`. */
const rootRelative = /(\s(?:href|src|action|data-src)=")\/(?!\/)([^"]*)"/g;

/**
 * Rewrites root-relative URLs to URLs relative to the page.
 *
 * @param html  with URLs such as `/cities/cork.html`, and `/` for the home page
 * @param path  the page's path from the site's root: `cities/wuhan.html`
 * @returns the HTML with URLs such as `cork.html` and `../index.html`, each of which names a file
 */
export function relativiseUrls(html: string, path: string): string {
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const up = "../".repeat(folder.split("/").length - 1);
	return html.replace(rootRelative, (_, attribute: string, url: string) => {
		// The home page may have a query and a fragment: `/?q=cork#about`.
		const target = /^(?:[?#]|$)/.test(url) ? `index.html${url}` : url;
		const relative = target.startsWith(folder) ? target.slice(folder.length) : up + target;
		// A browser would parse a file name with a colon as a scheme.
		return `${attribute}${/^[^/?#]*:/.test(relative) ? "./" : ""}${relative}"`;
	});
}

/**
 * Makes all internal URLs relative, so that the built site works at a domain's root, under a path and from disk. The
 * exception is 404.html: a host serves it for URLs of any depth, so its own URLs begin with the site's path.
 */
export const portableLinks: PageTransform = (html, path) => {
	if (path !== "404.html") return relativiseUrls(html, path);
	return html.replace(rootRelative, `$1${new URL(site.url).pathname.replace(/\/$/, "")}/$2"`);
};
