// The interface of a compared system, which the atlas implements too. Each system has a file.

import type { Page } from "playwright-core";
import type { Corpus } from "../corpus.ts";

export interface Peer {
	/** Its name for `--only`. */
	name: string;
	/** Its name in tables. */
	title: string;
	/** npm packages with their exact versions, installed outside the repository. None for the atlas itself. */
	packages: Record<string, string>;
	/** An executable, which a Debian package of the same name provides. */
	program?: string;
	/** The script `build` of its package.json: builds the site and its search index. */
	build: string;
	/** The script `dev`, which takes `--port`, where the dev server is measured. */
	dev?: string;
	/** The maximum size, and the reason for it. */
	atMost?: { cities: number; because: string };
	/** Writes the site of a corpus into the folder of the installed packages, and replaces the last one. */
	lay(folder: string, corpus: Corpus): Site;
}

export interface Site {
	/** Working directory of `npm run build`. */
	folder: string;
	env?: Record<string, string>;
	/** The folder with the built site. */
	dist: string;
	/** Caches and other output of earlier builds besides `dist`, which a cold build must not find. */
	caches: string[];
	/** The source file of a city, where the dev server is measured. */
	source?(id: string): string;
	/** URLs relative to the site's root. */
	pages: { home: string; list: string; city(id: string): string };
	search?: Search;
}

export interface Search {
	/** The search page, relative to the site's root. */
	address: string;
	/** Opens the search field, where the page does not show it at once. */
	open?(page: Page): Promise<void>;
	/** Selector of the search field. */
	field: string;
	/** The query is submitted with Enter. */
	enter?: boolean;
	/** Selector of the results, whose text has the title of the page. */
	results: string;
	/** The search works from `file://` too. */
	fromDisk?: boolean;
}
