// The build as a recipe: what turns content/ into dist/, step by step. One integration does one job.
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { targets } from "./src/baseline.ts";
import { cacheFolder } from "./src/integrations/cache-folder.ts";
import { checkerMessages } from "./src/integrations/checker-messages.ts";
import { clientScripts } from "./src/integrations/client-scripts.ts";
import { contentLinks } from "./src/integrations/content-links.ts";
import { counts } from "./src/integrations/counts.ts";
import { credits, nameCredits } from "./src/integrations/credits.ts";
import { devCsp } from "./src/integrations/dev-csp.ts";
import { downloads } from "./src/integrations/downloads.ts";
import { hostHeaders } from "./src/integrations/host-headers.ts";
import { manifest } from "./src/integrations/manifest.ts";
import {
	alignedCells,
	anchorsOnly,
	authorMarkdown,
	reachableCode,
	safeLinks,
	textOnly,
} from "./src/integrations/markdown.ts";
import { media } from "./src/integrations/media.ts";
import { pageTransforms } from "./src/integrations/page-transforms.ts";
import { legacyAnchors, permalinks } from "./src/integrations/permalinks/permalinks.ts";
import { portableLinks } from "./src/integrations/portable-links.ts";
import { search } from "./src/integrations/search.ts";
import { siteIntegrity } from "./src/integrations/site-integrity.ts";
import { sitemapOfFiles } from "./src/integrations/sitemap.ts";
import { stagedOutput } from "./src/integrations/staged-output.ts";
import { site } from "./src/site.ts";

const staged = stagedOutput();
const images = credits();
const index = search();
const integrity = siteIntegrity();

export default defineConfig({
	site: site.url,
	cacheDir: cacheFolder(),
	// White space between inline elements is part of the text: "Cork Ireland", not "CorkIreland".
	compressHTML: true,
	build: { format: "file", assets: "assets", inlineStylesheets: "never" },
	// Two routes that make one file: a reader could find only one of the pages.
	prerenderConflictBehavior: "error",
	// Describes the content's front matter to editors (.vscode/settings.json).
	experimental: { contentIntellisense: true },
	devToolbar: { enabled: false },
	markdown: {
		// What authors write is data: raw HTML and code are shown as text, and links keep to safe permalinks.
		processor: satteri({
			features: { headingAttributes: true, gfm: { footnotes: false } },
			mdastPlugins: [authorMarkdown, textOnly, contentLinks],
			hastPlugins: [anchorsOnly, safeLinks, reachableCode, alignedCells],
		}),
		syntaxHighlight: false,
	},
	vite: {
		// What a build or a release beside the dev server writes is no change of the sources.
		server: { watch: { ignored: ["**/.astro/site.*/**", "**/{dist,release}{,.*}/**"] } },
		// Style sheets are written for today's browsers, and lowered for those that readers have. Astro marks each MDX module in
		// a way that the bundler would warn about five times a build.
		build: { cssTarget: targets, rolldownOptions: { checks: { moduleLevelDirective: false } } },
		// The shores of the world as one text to parse: as a program they take the bundler and the engine a second.
		json: { namedExports: false, stringify: true },
	},
	integrations: [
		// Build beside the last good dist.
		staged.begin,
		mdx(),
		// Name every page for search engines.
		sitemapOfFiles(),
		// Bundle src/client into classic scripts, which run from disk as well.
		clientScripts(),
		// Show the checker's errors in the browser while one writes, and the pages with their style.
		checkerMessages(),
		devCsp(),
		// Carry the images along.
		media(),
		// Make every internal address of a page relative; keep old fragments; name the makers of images. Take each page into
		// the search index.
		pageTransforms([portableLinks, legacyAnchors, nameCredits], [images.collect, index.collect, integrity.collect]),
		// Write the index.
		index.write,
		// Offer the files of a release.
		downloads(),
		// Hold every public address of the last release.
		permalinks(),
		// Refuse a site with a page or a file missing.
		integrity.verify,
		// List every file with its hash: nothing that it lists may change after this.
		manifest(images.byImage),
		// Tell hosts which headers to send.
		hostHeaders(),
		// Say at the very end what the atlas holds.
		counts(),
		// Put the new dist in the last one's place.
		staged.finish,
	],
});
