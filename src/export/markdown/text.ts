import type { NumberedSource } from "../../model/citations.ts";
import type { PageDate } from "../../model/page-date.ts";
import { site } from "../../site.ts";
import { format, type Words } from "../../words/index.ts";

/** Building blocks of the pages’ Markdown versions. */

/** The language of a Markdown version. */
export interface VersionLanguage {
	words: Words;
	/** BCP 47 tag by which numbers, dates and names are formatted. */
	locale: string;
	/** Its folder in the site, with a slash at its end; none for English. */
	folder: string;
	/** Whether a page, by its file from the site's root, has a Markdown version in the language. */
	hasVersion: (path: string) => boolean;
	/** Whether the language has a page at all. */
	hasPage: (path: string) => boolean;
}

/** Matches pages that have a Markdown version. */
const versioned = /^(cities|interviews|practices|themes|topics)\/[^/]+\.html$/;

/** A line of text in which nothing is taken for Markdown, and no cell of a table ends early. */
export const plain = (text: string) => text.replace(/[\\`*_[\]<>|]/g, "\\$&");

export const numbers = (sources: readonly NumberedSource[]) => sources.map(({ number }) => `[${number}]`).join(" ");

/** The numbers of sources behind a text, as the list of sources has them. */
export const withSources = (text: string, sources: readonly NumberedSource[]) => `${text} ${numbers(sources)}`.trim();

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

export const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");

/** A heading with what stands under it, or nothing where that is empty. */
export const section = (title: string, content: string) => (content ? `## ${title}\n\n${content}` : "");

/** The parts of a Markdown version with a blank line between them; empty ones are left out. */
export const document = (...parts: (string | undefined | false)[]) => `${parts.filter(Boolean).join("\n\n")}\n`;

/** The building blocks that depend on the language. */
export function blocksIn({ words: t, locale, folder, hasVersion, hasPage }: VersionLanguage) {
	/**
	 * The address of a page's Markdown version, in English where there is none in this language, or of a page that has none: as a file,
	 * seen from one of the folders that hold them.
	 *
	 * @param path  a page's file from the site's root: `cities/wuhan.html`
	 */
	function fileLink(path: string): string {
		const page = path || "index.html";
		const isVersioned = versioned.test(page);
		const isThere = folder === "" || (isVersioned ? hasVersion(page) : hasPage(page));
		return `${isThere ? "../" : "../../"}${isVersioned ? page.replace(/\.html$/, ".md") : page}`;
	}

	const link = ({ name, path }: { name: string; path: string }) => `[${plain(name)}](${fileLink(path)})`;

	/** An author's Markdown: citations become the numbers of the list of sources, links to other pages lead to their files. */
	function body(page: { path: string; markdown: string; sources?: readonly NumberedSource[] }): string {
		const numberOf = new Map(page.sources?.map(({ id, number }) => [id, number]));
		return page.markdown
			.trim()
			.replace(/ ?\[\^([a-z0-9-]+)\]/g, (match, id: string) => (numberOf.has(id) ? ` [${numberOf.get(id)}]` : match))
			.replace(/\]\(\/(?!\/)([^)#\s]*)/g, (_, path: string) => `](${fileLink(path)}`)
			.replace(/\]\((?:\.\.\/([a-z]+)\/)?([a-z0-9-]+)\.md(?=[)#])/g, (_, folder: string | undefined, id: string) => {
				const own = page.path.slice(0, page.path.indexOf("/"));
				return `](${fileLink(`${folder ?? own}/${id}.html`)}`;
			})
			.replace(/^(#{1,6} .*?) \{#[a-z0-9-]+\}$/gm, "$1");
	}

	/** The sources with their addresses, numbered as they are cited. */
	function sourceList(sources: readonly NumberedSource[]): string {
		const date = (iso: string) => format.date(iso, locale);
		const items = sources.map(({ number, title, publisher, url, date: published, captured, accessed, note }) => {
			const days = [
				published ? date(published) : t.sources.undated,
				captured && t.sources.captured(date(captured)),
				accessed && t.sources.accessed(date(accessed)),
			];
			return `${number}. ${plain(title)}. ${plain(publisher)}, ${days.filter(Boolean).join(", ")}.${url ? ` <${url}>` : ""}${note ? ` ${plain(note)}` : ""}`;
		});
		return section(t.sources.title, items.join("\n"));
	}

	/**
	 * The last lines of a Markdown version: where its page is, how old it is, whether anybody has checked its translation, and on what
	 * terms it may be used.
	 */
	function colophon(page: {
		path: string;
		dated?: PageDate;
		textLanguage?: string;
		checked?: string | undefined;
	}): string {
		const { path, dated, textLanguage = "en", checked } = page;
		const licence = `[${site.contentLicence.name}](${site.contentLicence.url})`;
		const lines = [
			t.markdownVersion.page(`${site.url}/${folder}${path}`),
			dated && t.page[dated.kind](format.date(dated.day, locale)),
			textLanguage !== "en" && (checked ? t.languages.checked(format.date(checked, locale)) : t.languages.unchecked),
			t.markdownVersion.terms(site.name, site.version, licence),
		];
		return `---\n\n${lines.filter(Boolean).join(" ")}`;
	}

	return { fileLink, link, body, sourceList, colophon };
}
