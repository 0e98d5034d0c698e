import type { SitemapOptions } from "@astrojs/sitemap";
import { movedPages } from "../moved.ts";
import { site } from "../site.ts";

/** Pages that are tools, or say for printing what other pages say. */
const tools = /^\/(404|search|booklets\/.+)$/;

const hasMoved = (path: string) => movedPages.some(({ from }) => from.file === `${path.slice(1)}.html`);

/**
 * The sitemap's options. Astro names its pages without the path of the site and without the files' ending; the built folder
 * is served as the files it holds, under whatever path the site has.
 */
export const fileAddresses: SitemapOptions = {
	filter: (page) => {
		const path = new URL(page).pathname.replace(/\/$/, "");
		return !tools.test(path) && !hasMoved(path);
	},
	serialize: (item) => {
		const { pathname } = new URL(item.url);
		return { ...item, url: pathname === "/" ? `${site.url}/` : `${site.url}${pathname.replace(/\/$/, "")}.html` };
	},
};
