import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { redirectedPages } from "../redirects.ts";
import { site } from "../site.ts";

/** Pages that are tools, or say for printing what other pages say. */
const tools = /^(404|search|booklets\/.+)$/;

const hasMoved = (path: string) => redirectedPages.some(({ from }) => from.file === `${path}.html`);

/** A page's path from the site's root, without an ending: `cities/wuhan`, and nothing for the home page. */
const pathOf = (url: string) => url.slice(site.url.length).replace(/^\/|\/$/g, "");

/**
 * The sitemap, with the addresses of pages as a host serves them: the built folder is served as the files it holds, under
 * whatever path the site has.
 */
export function sitemapOfFiles(): AstroIntegration {
	const { name, hooks } = sitemap({
		filter: (url) => !tools.test(pathOf(url)) && !hasMoved(pathOf(url)),
		serialize: (item) => {
			const path = pathOf(item.url);
			return { ...item, url: `${site.url}/${path && `${path}.html`}` };
		},
	});
	// The integration takes the site's path from Astro's `base`, which would stand in the links of all pages. It alone is told.
	const base = `${new URL(site.url).pathname}/`.replace("//", "/");
	return {
		name,
		hooks: {
			...hooks,
			"astro:config:done": (given) => hooks["astro:config:done"]?.({ ...given, config: { ...given.config, base } }),
		},
	};
}
