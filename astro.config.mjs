// The build as a recipe: what turns content/ into dist/, step by step. One integration does one job.
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { addresses, keptFragments } from "./src/build/addresses/addresses.ts";
import { cacheFolder } from "./src/build/cache.ts";
import { checked } from "./src/build/checked.ts";
import { clientScripts } from "./src/build/client-scripts.ts";
import { contentLinks } from "./src/build/content-links.ts";
import { contentStore } from "./src/build/content-store.ts";
import { counts } from "./src/build/counts.ts";
import { credits, nameCredits } from "./src/build/credits.ts";
import { downloads } from "./src/build/downloads.ts";
import { eachPage } from "./src/build/each-page.ts";
import { fileAddresses } from "./src/build/file-addresses.ts";
import { hostHeaders } from "./src/build/host-headers.ts";
import { manifest } from "./src/build/manifest.ts";
import { anchorsOnly, authorMarkdown, reachableCode, safeLinks, textOnly } from "./src/build/markdown.ts";
import { media } from "./src/build/media.ts";
import { portableLinks } from "./src/build/portable-links.ts";
import { search } from "./src/build/search.ts";
import { stagedOutput } from "./src/build/staged-output.ts";
import { cacheOf } from "./src/kept.ts";
import { site } from "./src/site.ts";

const content = process.env.CONTENT_DIR ?? "content";
const staged = stagedOutput();
const images = credits();
const files = manifest(images.found);
const index = search(staged.last, files.know);
const listed = fileAddresses();

export default defineConfig({
	site: site.url,
	outDir: process.env.OUT_DIR ?? "dist",
	cacheDir: cacheFolder(cacheOf(content)),
	// White space between inline elements is part of the text: "Cork Ireland", not "CorkIreland".
	compressHTML: true,
	build: { format: "file", assets: "assets", inlineStylesheets: "never" },
	// Describes the content's front matter to editors (.vscode/settings.json).
	experimental: { contentIntellisense: true },
	devToolbar: { enabled: false },
	markdown: {
		// What authors write is data: raw HTML and code are shown as text, and links keep to safe addresses.
		processor: satteri({
			features: { headingAttributes: true, gfm: { footnotes: false } },
			mdastPlugins: [authorMarkdown, textOnly, contentLinks],
			hastPlugins: [anchorsOnly, safeLinks, reachableCode],
		}),
		syntaxHighlight: false,
	},
	vite: {
		// The shores of the world as one text to parse: as a program they take the bundler and the engine a second.
		json: { namedExports: false, stringify: true },
		// Astro's own mark in each MDX module, which the bundler would warn about five times a build.
		build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
	},
	integrations: [
		// Build beside the last good dist.
		staged.begin,
		mdx(),
		// Read the entries from where they are stored.
		contentStore(),
		// Name every page for search engines.
		listed.sitemap,
		// Bundle src/client into classic scripts, which run from disk as well.
		clientScripts(),
		// Carry the images along.
		media(content),
		// Render and write every page. Make every internal address relative and name a file; keep old fragments; name the makers
		// of images. Take each page into the search index.
		eachPage({
			isFirst: index.isSearched,
			afterFirst: index.begin,
			last: staged.last,
			change: [portableLinks, keptFragments, nameCredits],
			see: [images.collect, index.collect],
			onPage: listed.add,
			onEnd: files.know,
		}),
		// Write the index.
		index.write,
		// Offer the files of a release.
		downloads(),
		// Hold every public address of the last release.
		addresses(),
		// List every file with its hash: nothing that it lists may change after this.
		files.write,
		// Tell hosts which headers to send.
		hostHeaders(),
		// Say at the very end what the atlas holds.
		counts(),
		// Let nothing through in which the checker finds a mistake.
		checked(),
		// Put the new dist in the last one's place.
		staged.finish,
	],
});
