// What the benchmark asks of every system that it compares, the atlas among them. One file a system, one shape.

import type { Page } from "playwright-core";
import type { Corpus } from "../corpus.ts";

export interface Peer {
	/** As `--only` takes it. */
	name: string;
	/** As the tables print it. */
	title: string;
	/** npm packages with their exact versions, installed outside the repository. None for the atlas itself. */
	packages: Record<string, string>;
	/** A program that Debian has a package of by the same name. */
	program?: string;
	/** The script `build` of its package.json: from the texts to a site with its search index. */
	build: string;
	/** The script `dev` there, which takes a port, of those whose dev server is measured. */
	dev?: string;
	/** The most cities it is built with, and why no more. */
	atMost?: { cities: number; because: string };
	/** Lays out a site of the corpus in a folder in which the packages are installed, in place of the last one. */
	lay(folder: string, corpus: Corpus): Site;
}

export interface Site {
	/** Where `npm run build` builds it. */
	folder: string;
	env?: Record<string, string>;
	/** The folder with the built site. */
	dist: string;
	/** What a first build does not find: what earlier builds left besides `dist`. */
	caches: string[];
	/** The file that an author of a city edits, of those whose dev server is measured. */
	source?(id: string): string;
	/** Addresses below the site's root. */
	pages: { home: string; list: string; city(id: string): string };
	search?: Search;
}

export interface Search {
	/** The page on which a reader searches. */
	address: string;
	/** Brings the field about on that page, where it does not show it by itself. */
	open?(page: Page): Promise<void>;
	/** Selects the field to type in. */
	field: string;
	/** Whether what is typed is sent with Enter. */
	enter?: boolean;
	/** Selects the results, each with the title of its page in its text. */
	results: string;
	/** It works in a folder opened by double click, too. */
	fromDisk?: boolean;
}
