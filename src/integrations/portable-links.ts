import { site } from "../site.ts";
import type { PageTransform } from "./page-transforms.ts";

/** The attributes that hold an address of the site itself, as Astro and the components write them: `/cities/cork.html`. */
const rootRelative = /(\s(?:href|src|action|data-src)=")\/(?!\/)([^"]*)"/g;

/**
 * Rewrites the addresses in one page from the site's root to the page's own place.
 *
 * @param html  the page, with addresses such as `/cities/cork.html` and `/` for the home page
 * @param path  the page's own path from the root, such as `cities/wuhan.html`
 * @returns the page with addresses such as `cork.html` and `../index.html`, which hold wherever the folder lies
 */
export function relativeTo(html: string, path: string): string {
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const up = "../".repeat(folder.split("/").length - 1);
	return html.replace(rootRelative, (_, before: string, address: string) => {
		// What is asked for, and where in it, belong to the home page too: `/?q=cork#about`.
		const to = /^(?:[?#]|$)/.test(address) ? `index.html${address}` : address;
		const relative = to.startsWith(folder) ? to.slice(folder.length) : up + to;
		// A name with a colon in it would be read as a scheme.
		return `${before}${/^[^/?#]*:/.test(relative) ? "./" : ""}${relative}"`;
	});
}

/**
 * Makes every internal address of a page relative, so that the folder works at a domain's root, under a path, and opened
 * from disk. The exception is 404.html: a host shows it at addresses of any depth, and nobody opens it from disk, so its
 * addresses begin at the site's own path.
 */
export const portableLinks: PageTransform = (html, path) => {
	if (path !== "404.html") return relativeTo(html, path);
	return html.replace(rootRelative, `$1${new URL(site.url).pathname.replace(/\/$/, "")}/$2"`);
};
