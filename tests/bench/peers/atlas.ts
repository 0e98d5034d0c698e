import { join, resolve } from "node:path";
import type { Corpus } from "../corpus.ts";
import type { Peer, Search, Site } from "./peer.ts";

export const root = resolve(import.meta.dirname, "../../..");

export const search: Search = {
	address: "search.html",
	field: "#q",
	enter: true,
	results: '#search-results[data-state="done"] a',
	fromDisk: true,
};

/** The atlas in a folder. Its output is inside the repository, since Astro resolves packages from there. */
const lay: (folder: string, corpus: Corpus) => Site = (folder, { content }) => {
	const workplace = join(folder, "node_modules", ".cache", "atlas-bench");
	const dist = join(workplace, "dist");
	return {
		folder,
		env: { CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: join(workplace, "cache") },
		dist,
		// The caches of `npm run dev` are beside the sources.
		caches: [workplace, join(folder, ".astro"), join(folder, "node_modules/.vite")],
		source: (id) => join(content, "cities", `${id}.md`),
		pages: { home: "index.html", list: "cities.html", city: (id) => `cities/${id}.html` },
		search,
	};
};

const own = { packages: {}, build: "the repository's own", dev: "the repository's own" };

/** This repository, with all features: facts, map, sources, data files, search from disk. */
export const atlas: Peer = {
	...own,
	name: "atlas",
	title: "Learning Cities Atlas",
	lay: (_, corpus) => lay(root, corpus),
};

/** The atlas at the commit of `--against`, with the packages of that commit. */
export const earlier: Peer = { ...own, name: "earlier", title: "Learning Cities Atlas, earlier", lay };
