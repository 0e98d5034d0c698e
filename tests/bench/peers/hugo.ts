import { join } from "node:path";
import { pagefindVersion, pageTemplate, search, searchPage } from "./pagefind.ts";
import type { Peer } from "./peer.ts";
import { writeFiles, writeTexts } from "./texts.ts";

const config = `baseURL = "/"
title = "Cities"
disableKinds = ["taxonomy", "term", "RSS"]
`;

export const hugo: Peer = {
	name: "hugo",
	title: "Hugo + Pagefind",
	packages: { pagefind: pagefindVersion },
	program: "hugo",
	build: "hugo --quiet && pagefind --site public",
	lay(folder, corpus) {
		const texts = join(folder, "content");
		const page = pageTemplate("{{ .Title }}", "{{ .Description }}", "{{ .Content }}");
		writeTexts(texts, corpus, { home: "_index.md", link: (id) => `/${id}/` });
		writeFiles(folder, {
			"config.toml": config,
			"layouts/_default/single.html": page,
			"layouts/index.html": page,
			"static/search.html": searchPage,
		});
		return {
			folder,
			dist: join(folder, "public"),
			caches: [join(folder, "resources"), join(folder, ".hugo_build.lock")],
			pages: { home: "", list: "cities/", city: (id) => `${id}/` },
			search,
		};
	},
};
