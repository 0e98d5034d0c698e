import { join } from "node:path";
import { pagefindVersion, pageTemplate, search, searchPage } from "./pagefind.ts";
import type { Peer } from "./peer.ts";
import { writeFiles, writeTexts } from "./texts.ts";

const config = `export default function (eleventy) {
	eleventy.addGlobalData("layout", "page.njk");
	eleventy.addPassthroughCopy({ "static/search.html": "search.html" });
	return { dir: { input: "texts", includes: "../templates", output: "dist" }, markdownTemplateEngine: false };
}
`;

export const eleventy: Peer = {
	name: "eleventy",
	title: "Eleventy + Pagefind",
	packages: { "@11ty/eleventy": "3.1.6", pagefind: pagefindVersion },
	build: "eleventy --quiet && pagefind --site dist",
	lay(folder, corpus) {
		const texts = join(folder, "texts");
		writeTexts(texts, corpus, { link: (id) => `/${id}/` });
		writeFiles(folder, {
			"eleventy.config.mjs": config,
			"templates/page.njk": pageTemplate("{{ title }}", "{{ description }}", "{{ content | safe }}"),
			"static/search.html": searchPage,
		});
		return {
			folder,
			dist: join(folder, "dist"),
			caches: [],
			pages: { home: "", list: "cities/", city: (id) => `${id}/` },
			search,
		};
	},
};
