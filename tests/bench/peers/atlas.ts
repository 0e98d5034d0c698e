import { join, resolve } from "node:path";
import { workshop } from "../../builds.ts";
import { setAside } from "../aside.ts";
import type { Peer, Search } from "./peer.ts";

export const root = resolve(import.meta.dirname, "../../..");

export const search: Search = {
	address: "search.html",
	field: "#q",
	enter: true,
	results: '#search-results[data-state="done"] a',
	fromDisk: true,
};

/** This repository, with the full pages: facts, map, sources, data files, search from disk. */
export const atlas: Peer = {
	name: "atlas",
	title: "Learning Cities Atlas",
	packages: {},
	build: "the repository's own",
	lay(_, { content }) {
		// Astro resolves packages from its output while it builds: that lies in the repository's reach.
		const workplace = join(workshop, "bench");
		setAside(workplace);
		const [dist, cache] = [join(workplace, "dist"), join(workplace, "cache")];
		return {
			folder: root,
			env: { CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: cache },
			dist,
			caches: [cache],
			source: (id) => join(content, "cities", `${id}.md`),
			pages: { home: "index.html", list: "cities.html", city: (id) => `cities/${id}.html` },
			search,
		};
	},
};
