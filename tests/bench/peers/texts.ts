import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Corpus, Page } from "../corpus.ts";
import { setAside } from "../workplace.ts";

/** Writes files below a folder: texts by path. */
export function writeFiles(folder: string, files: Record<string, string>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

interface Texts {
	/** File name of the home page. */
	home?: string;
	/** The URL of a page. */
	link(id: string): string;
	/** Adapts a page's Markdown to the system. */
	adapt?(markdown: string, page: Page): string;
}

const page = (title: string, body: string) =>
	`---\ntitle: ${title}\ndescription: A page of invented text.\n---\n\n${body}\n`;

/** Writes the plain Markdown of the corpus into an emptied folder, with a home page and a page that lists all pages. */
export function writeTexts(folder: string, corpus: Corpus, { home = "index.md", link, adapt = (text) => text }: Texts) {
	setAside(folder);
	mkdirSync(folder, { recursive: true });
	for (const each of corpus.pages) {
		const file = `${each.id}.md`;
		writeFileSync(join(folder, file), adapt(readFileSync(join(corpus.plain, file), "utf8"), each));
	}
	const list = corpus.pages.map(({ id, name }) => `- [${name}](${link(id)})`).join("\n");
	const extraPages = { [home]: ["Home", `[All cities](${link("cities")})`], "cities.md": ["Cities", list] } as const;
	for (const [file, [name, body]] of Object.entries(extraPages)) {
		writeFileSync(join(folder, file), adapt(page(name, body), { id: file, name }));
	}
}
