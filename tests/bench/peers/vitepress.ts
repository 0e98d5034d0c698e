import { join } from "node:path";
import type { Peer } from "./peer.ts";
import { writeFiles, writeTexts } from "./texts.ts";

const config = `export default {
	title: "Cities",
	themeConfig: { search: { provider: "local" }, nav: [{ text: "Cities", link: "/cities" }] },
};
`;

export const vitepress: Peer = {
	name: "vitepress",
	title: "VitePress, local search",
	packages: { vitepress: "1.6.4", vue: "3.5.45" },
	build: "vitepress build site",
	atMost: { cities: 1000, because: "it takes minutes beyond" },
	lay(folder, corpus) {
		const texts = join(folder, "site");
		// Its pages and its search have the title that stands in the text.
		const adapt = (text: string, { name }: { name: string }) => text.replace(/\n---\n/, `\n---\n\n# ${name}\n`);
		writeTexts(texts, corpus, { link: (id) => `/${id}`, adapt });
		writeFiles(texts, { ".vitepress/config.mjs": config });
		return {
			folder,
			dist: join(texts, ".vitepress/dist"),
			caches: [join(texts, ".vitepress/cache"), join(texts, ".vitepress/.temp")],
			pages: { home: "", list: "cities.html", city: (id) => `${id}.html` },
			search: {
				address: "",
				open: (page) => page.click("#local-search button"),
				field: "#localsearch-input",
				results: ".VPLocalSearchBox a.result",
			},
		};
	},
};
