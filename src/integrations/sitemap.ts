import sitemap from "@astrojs/sitemap";
import type { AstroIntegration } from "astro";
import { pageState, splitLanguage } from "../languages.ts";
import { redirectedPages } from "../redirects.ts";
import { site } from "../site.ts";

/** Pages that are not listed: tools, and booklets, which repeat other pages for printing. */
const notListed = /^(?:[a-z]{2}\/)?(?:404|search|booklets\/.+)$/;

/** Whether a page is more than a copy of the English one with its facts in another language. */
function isWhole(path: string): boolean {
	const { language, path: page } = splitLanguage(`${path || "index"}.html`);
	return pageState(page, language) === "whole";
}

const isRedirect = (path: string) => redirectedPages.some(({ from }) => from.file === `${path}.html`);

/** A page's path from the site's root, without extension: `cities/wuhan`, empty for the home page. */
const pathOf = (url: string) =>
	url
		.slice(site.url.length)
		.replace(/^\//, "")
		// The home page of a language stands in its folder.
		.replace(/(?<=^[a-z]{2})\/?$/, "/index")
		.replace(/\/$/, "");

/** The sitemap, by Astro's integration, with the URL of each page's file: `https://host/path/cities/wuhan.html`. */
export function sitemapOfFiles(): AstroIntegration {
	const { name, hooks } = sitemap({
		filter: (url) => !notListed.test(pathOf(url)) && !isRedirect(pathOf(url)) && isWhole(pathOf(url)),
		serialize: (item) => {
			const path = pathOf(item.url);
			return { ...item, url: `${site.url}/${path && `${path}.html`}` };
		},
	});
	// The integration reads the site's path from Astro's `base`, which would also prefix the links of all pages. So only this
	// integration sees a `base`.
	const base = `${new URL(site.url).pathname}/`.replace("//", "/");
	return {
		name,
		hooks: {
			...hooks,
			"astro:config:done": (options) =>
				hooks["astro:config:done"]?.({ ...options, config: { ...options.config, base } }),
		},
	};
}
