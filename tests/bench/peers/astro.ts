import { join } from "node:path";
import manifest from "../../../package.json" with { type: "json" };
import { pagefindVersion, pageTemplate, search, searchPage } from "./pagefind.ts";
import type { Peer, Site } from "./peer.ts";
import { writeFiles, writeTexts } from "./texts.ts";

const config = `import { defineConfig } from "astro/config";

export default defineConfig({ build: { format: "directory" } });
`;

const contentConfig = `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const schema = z.object({ title: z.string(), description: z.string() });
export const collections = { texts: defineCollection({ loader: glob({ base: "texts", pattern: "*.md" }), schema }) };
`;

const template = `---
import { getCollection, render } from "astro:content";

export async function getStaticPaths() {
	const texts = await getCollection("texts");
	return texts.map((text) => ({ params: { slug: text.id === "index" ? undefined : text.id }, props: { text } }));
}

const { text } = Astro.props;
const { title, description } = text.data;
const { Content } = await render(text);
---
${pageTemplate("{title}", "{description}", "<Content />").replace('"{description}"', "{description}")}`;

/** The common part of all sites that Astro builds. */
export const builtByAstro = (folder: string): Pick<Site, "folder" | "env" | "dist" | "caches"> => ({
	folder,
	env: { ASTRO_TELEMETRY_DISABLED: "1", ASTRO_DEV_BACKGROUND: "0" },
	dist: join(folder, "dist"),
	caches: [".astro", "node_modules/.astro", "node_modules/.vite"].map((path) => join(folder, path)),
});

/** The minimal site with the dependencies of the atlas: one template, a schema of two fields. A lower bound of its build time. */
export const astro: Peer = {
	name: "astro",
	title: "Astro + Pagefind",
	packages: { astro: manifest.dependencies.astro, pagefind: pagefindVersion },
	build: "astro build && pagefind --site dist",
	dev: "astro dev",
	lay(folder, corpus) {
		const texts = join(folder, "texts");
		writeTexts(texts, corpus, { link: (id) => `/${id}/` });
		writeFiles(folder, {
			"astro.config.mjs": config,
			"src/content.config.ts": contentConfig,
			"src/pages/[...slug].astro": template,
			"public/search.html": searchPage,
		});
		return {
			...builtByAstro(folder),
			source: (id) => join(texts, `${id}.md`),
			pages: { home: "", list: "cities/", city: (id) => `${id}/` },
			search,
		};
	},
};
