import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { createIndex } from "pagefind";
import { site } from "../site.ts";
import { classicEngine } from "./search/engine.ts";
import { writeHandOver } from "./search/hand-over.ts";
import { placeNames } from "./search/names.ts";
import { orders } from "./search/order.ts";
import { type IndexFile, packLetters, writePacks } from "./search/packs.ts";
import { pagefindHtml, readPage, type SearchPage } from "./search/page.ts";
import { vocabulary } from "./search/vocabulary.ts";

const language = site.language.slice(0, 2);

/** What a page reads of what Pagefind writes. Its own interface, worker and script stay out. */
const served =
	/^(?:pagefind-entry\.json|pagefind\.\w+\.pf_meta|wasm\.[a-z]{2}\.pagefind|(?:index|fragment|filter)\/.+)$/;

async function indexed(pages: readonly SearchPage[]): Promise<IndexFile[]> {
	const { index, errors } = await createIndex({ forceLanguage: language });
	if (!index) throw new Error(`Pagefind could not start: ${errors.join("; ")}`);
	const added = await Promise.all(
		pages.map((page) => index.addHTMLFile({ url: page.path, content: pagefindHtml(page) })),
	);
	const built = await index.getFiles();
	await index.deleteIndex();
	const problems = [...added.flatMap((each) => each.errors), ...built.errors];
	if (problems.length > 0) throw new Error(`Pagefind could not index the pages: ${problems.join("; ")}`);
	return built.files.map(({ path, content }) => ({ path: path.replaceAll("\\", "/"), content }));
}

/**
 * Indexes the finished pages with Pagefind and writes what the search page reads:
 *
 * - `pagefind/`: Pagefind's index, read in parts from a host;
 * - `search/disk/`: the same index as classic scripts, read in parts from disk;
 * - `search/engine.js`: Pagefind's own engine as a classic script, for both;
 * - `search/vocabulary.js`: the words of the corpus, read when a word is not among them;
 * - `search/order.js`: the pages by name and by date, read when results are sorted so;
 * - `search/names.js`: the names of cities, read when the search field is entered.
 */
export function search(): AstroIntegration {
	return {
		name: "search",
		hooks: {
			"astro:build:done": async ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const byTitle = new Intl.Collator(site.language).compare;
				const pages = globSync("**/*.html", { cwd: folder })
					.flatMap((path) => readPage(path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")) ?? [])
					.sort((a, b) => byTitle(a.title, b.title) || a.path.localeCompare(b.path));
				const files = await indexed(pages);
				const script = files.find(({ path }) => path === "pagefind.js");
				if (!script) throw new Error("Pagefind wrote no pagefind.js: see what its getFiles() returns now.");

				const kept = files.filter(({ path }) => served.test(path));
				for (const { path, content } of kept) {
					const file = join(folder, "pagefind", path);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, content);
				}
				const letters = packLetters(pages.length);
				writePacks(folder, kept, letters);
				writeHandOver(
					folder,
					"search/engine.js",
					`{packLetters:${letters},start:${await classicEngine(Buffer.from(script.content).toString())}}`,
				);
				writeHandOver(folder, "search/vocabulary.js", JSON.stringify(vocabulary(pages)));
				writeHandOver(folder, "search/order.js", JSON.stringify(orders(pages, kept)));
				writeHandOver(folder, "search/names.js", JSON.stringify(placeNames(pages)));
				logger.info(`${pages.length} pages are indexed`);
			},
		},
	};
}
