import { join } from "node:path";
import { builtByAstro } from "./astro.ts";
import type { Peer } from "./peer.ts";
import { writeFiles, writeTexts } from "./texts.ts";

// The sidebar has one link: with a link to every city, the site's size would grow quadratically.
const config = `import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

export default defineConfig({
	integrations: [starlight({ title: "Cities", sidebar: [{ label: "Cities", link: "/cities/" }] })],
});
`;

const contentConfig = `import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

export const starlight: Peer = {
	name: "starlight",
	title: "Starlight",
	packages: { astro: "7.3.5", "@astrojs/starlight": "0.42.4", "@astrojs/markdown-remark": "7.3.1" },
	build: "astro build",
	dev: "astro dev",
	lay(folder, corpus) {
		writeFiles(folder, { "astro.config.mjs": config, "src/content.config.ts": contentConfig });
		const texts = join(folder, "src/content/docs");
		writeTexts(texts, corpus, { link: (id) => `/${id}/` });
		return {
			...builtByAstro(folder),
			source: (id) => join(texts, `${id}.md`),
			pages: { home: "", list: "cities/", city: (id) => `${id}/` },
			search: {
				address: "",
				open: (page) => page.click("site-search button[data-open-modal]"),
				field: "site-search .pagefind-ui__search-input",
				results: "site-search .pagefind-ui__result-link",
			},
		};
	},
};
