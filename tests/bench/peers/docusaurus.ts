import { join } from "node:path";
import type { Peer } from "./peer.ts";
import { writeFiles, writeTexts } from "./texts.ts";

const config = `export default {
	title: "Cities",
	url: "https://example.org",
	baseUrl: "/",
	presets: [["classic", { blog: false, docs: { routeBasePath: "/", sidebarPath: "./sidebars.js" } }]],
};
`;

export const docusaurus: Peer = {
	name: "docusaurus",
	title: "Docusaurus, without search",
	packages: {
		"@docusaurus/core": "3.10.2",
		"@docusaurus/preset-classic": "3.10.2",
		// Its newest version asks for one of @docsearch/core that is not in the registry.
		"@docsearch/react": "4.6.2",
		react: "19.2.0",
		"react-dom": "19.2.0",
	},
	build: "docusaurus build",
	atMost: { cities: 1000, because: "it is several times slower than all others" },
	lay(folder, corpus) {
		const texts = join(folder, "docs");
		writeTexts(texts, corpus, { link: (id) => `/${id}` });
		writeFiles(folder, {
			"docusaurus.config.js": config,
			"sidebars.js": 'export default { cities: ["cities"] };\n',
			"docs/index.md": "---\ntitle: Home\nslug: /\n---\n\n[All cities](/cities)\n",
		});
		return {
			folder,
			dist: join(folder, "build"),
			caches: [join(folder, ".docusaurus"), join(folder, "node_modules/.cache")],
			pages: { home: "", list: "cities/", city: (id) => `${id}/` },
		};
	},
};
