// The build as a recipe: from content/ to dist/ in steps. Each integration does one job.
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import { targets } from "./src/baseline.ts";
import { cacheFolder } from "./src/integrations/cache-folder.ts";
import { checkerMessages } from "./src/integrations/checker-messages.ts";
import { marksBehindWords } from "./src/integrations/citation-marks.ts";
import { clientScripts } from "./src/integrations/client-scripts.ts";
import { contentLinks } from "./src/integrations/content-links.ts";
import { counts } from "./src/integrations/counts.ts";
import { credits, nameCredits } from "./src/integrations/credits.ts";
import { devCsp } from "./src/integrations/dev-csp.ts";
import { downloads } from "./src/integrations/downloads.ts";
import { editorFiles } from "./src/integrations/editor-files.ts";
import { hostHeaders } from "./src/integrations/host-headers.ts";
import { languageLinks } from "./src/integrations/language-links.ts";
import { manifest } from "./src/integrations/manifest.ts";
import {
	alignedCells,
	anchorsOnly,
	authorMarkdown,
	isolatedScripts,
	reachableCode,
	safeLinks,
	scrollingTables,
	textOnly,
} from "./src/integrations/markdown.ts";
import { media } from "./src/integrations/media.ts";
import { pageTransforms } from "./src/integrations/page-transforms.ts";
import { legacyAnchors, permalinks } from "./src/integrations/permalinks/permalinks.ts";
import { portableLinks } from "./src/integrations/portable-links.ts";
import { scriptMarks } from "./src/integrations/script-marks.ts";
import { search } from "./src/integrations/search.ts";
import { commonSheetFirst } from "./src/integrations/sheet-order.ts";
import { siteIntegrity } from "./src/integrations/site-integrity.ts";
import { sitemapOfFiles } from "./src/integrations/sitemap.ts";
import { stagedOutput } from "./src/integrations/staged-output.ts";
import { withoutMetadata } from "./src/search/page-text.ts";
import { site } from "./src/site.ts";
import { wordsFor } from "./src/words/index.ts";

const staged = stagedOutput();
const images = credits();
const index = search((language) => wordsFor(language).search.nameKinds);
const integrity = siteIntegrity();

/**
 * Without `defineConfig`, which returns what it is given: its module loads 280 others, among them an optimiser of drawings.
 *
 * @type {import("astro").AstroUserConfig}
 */
export default {
	site: site.url,
	cacheDir: cacheFolder(),
	// true, and not "jsx", which removes white space between inline elements: "CorkIreland".
	compressHTML: true,
	// A file for each page: `cities.html`, and `index.html` in the folder of each language.
	build: { format: "preserve", assets: "assets", inlineStylesheets: "never" },
	// Two routes with one output path are an error: one page would overwrite the other.
	prerenderConflictBehavior: "error",
	// Schemas of the front matter for editors (.vscode/settings.json).
	experimental: { contentIntellisense: true },
	devToolbar: { enabled: false },
	markdown: {
		// Authors' Markdown is data: raw HTML and code are escaped, and only safe URLs are kept.
		processor: satteri({
			features: { headingAttributes: true, gfm: { footnotes: false } },
			mdastPlugins: [authorMarkdown, textOnly, contentLinks],
			hastPlugins: [anchorsOnly, safeLinks, reachableCode, alignedCells, scrollingTables, isolatedScripts],
		}),
		syntaxHighlight: false,
	},
	vite: {
		// The output of a build or a release is not a source: it must not reload the dev server.
		server: { watch: { ignored: ["**/.astro/site.*/**", "**/{dist,release}{,.*}/**"] } },
		// Style sheets are compiled for the browser baseline. The check would warn about a directive that Astro adds to MDX modules.
		build: { cssTarget: targets, rolldownOptions: { checks: { moduleLevelDirective: false } } },
		// Coastlines as one JSON string: as a JavaScript object they take bundler and engine a second.
		json: { namedExports: false, stringify: true },
	},
	integrations: [
		// Build into a staging directory, beside the last good dist.
		staged.begin,
		mdx(),
		// Write the sitemap for search engines.
		sitemapOfFiles(),
		// Bundle src/client into classic scripts, which run from disk too.
		clientScripts(),
		// Write the content's files for the editor page.
		editorFiles(),
		// In dev, show the checker's errors in an overlay, and remove the CSP, which would block Vite's styles.
		checkerMessages(),
		devCsp(),
		// Copy the images.
		media(),
		// Link the common style sheet first, lead links to pages in their own language, make internal URLs relative, keep renamed fragments working, set citations directly behind
		// their words, give each script its punctuation, and credit images in JSON-LD. Collect each page for the image credits, the search index and the link checker,
		// and take away what only the index needs.
		pageTransforms(
			[commonSheetFirst, languageLinks, portableLinks, legacyAnchors, marksBehindWords, scriptMarks, nameCredits],
			[images.collect, index.collect, integrity.collect],
			withoutMetadata,
		),
		// Write the search index of each language.
		index.write,
		// Copy the files of a release for download.
		downloads(),
		// Compare the public addresses with the lock file of the last release.
		permalinks(),
		// Fail on a missing page or a broken link.
		integrity.verify,
		// Write the manifest with the checksum of every file. No file may change after this.
		manifest(images.byImage),
		// Write the headers for hosts.
		hostHeaders(),
		// Print a summary as the last line.
		counts(),
		// Swap the staging directory with the last dist.
		staged.finish,
	],
};
