import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { createIndex } from "pagefind";
import { site } from "../site.ts";

/** Indexes the finished pages with Pagefind, into `pagefind/`. Only pages with `data-pagefind-body` are found. */
export function search(): AstroIntegration {
	return {
		name: "search",
		hooks: {
			"astro:build:done": async ({ dir, logger }) => {
				const { index, errors } = await createIndex({ forceLanguage: site.language.slice(0, 2) });
				if (!index) throw new Error(`Pagefind could not start: ${errors.join("; ")}`);
				const added = await index.addDirectory({ path: fileURLToPath(dir) });
				const written = await index.writeFiles({ outputPath: fileURLToPath(new URL("pagefind/", dir)) });
				await index.deleteIndex();
				const problems = [...added.errors, ...written.errors];
				if (problems.length > 0) throw new Error(`Pagefind could not index the pages: ${problems.join("; ")}`);
				logger.info(`${added.page_count} pages are indexed`);
			},
		},
	};
}
