import type { NumberedSource } from "../../model/citations.ts";
import { site } from "../../site.ts";
import { format, wordsFor } from "../../words/index.ts";

/** Building blocks of the pages’ Markdown versions. */

const t = wordsFor(site.language);

/** Folders whose pages have a Markdown version, so that links between such pages lead from one to the other. */
const hasMarkdown = /^(cities|interviews|themes)\/[^/]+\.html$/;

/**
 * The address of a page, or of its Markdown version, as a file: seen from a Markdown version in one of the folders that hold them.
 *
 * @param path  a page's file from the site's root: `cities/wuhan.html`
 */
export const fileLink = (path: string) =>
	`../${hasMarkdown.test(path) ? path.replace(/\.html$/, ".md") : path || "index.html"}`;

/** A line of text in which nothing is taken for Markdown, and no cell of a table ends early. */
export const plain = (text: string) => text.replace(/[\\`*_[\]<>|]/g, "\\$&");

export const link = ({ name, path }: { name: string; path: string }) => `[${plain(name)}](${fileLink(path)})`;

export const numbers = (sources: readonly NumberedSource[]) => sources.map(({ number }) => `[${number}]`).join(" ");

/** The numbers of sources behind a text, as the list of sources has them. */
export const withSources = (text: string, sources: readonly NumberedSource[]) => `${text} ${numbers(sources)}`.trim();

/** An author's Markdown: citations become the numbers of the list of sources, links from the root become files. */
export function body(markdown: string, sources: readonly NumberedSource[] = []): string {
	const numberOf = new Map(sources.map(({ id, number }) => [id, number]));
	return markdown
		.trim()
		.replace(/ ?\[\^([a-z0-9-]+)\]/g, (match, id: string) => (numberOf.has(id) ? ` [${numberOf.get(id)}]` : match))
		.replace(/\]\(\/(?!\/)([^)#\s]*)/g, (_, path: string) => `](${fileLink(path)}`)
		.replace(/^(#{1,6} .*?) \{#[a-z0-9-]+\}$/gm, "$1");
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

export const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");

/** A heading with what stands under it, or nothing where that is empty. */
export const section = (title: string, content: string) => (content ? `## ${title}\n\n${content}` : "");

/** The sources with their addresses, numbered as they are cited. */
export function sourceList(sources: readonly NumberedSource[]): string {
	const date = (iso: string) => format.date(iso, site.language);
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

/** The last lines of a Markdown version: where its page is, when it was reviewed, and on what terms it may be used. */
export const colophon = (path: string, reviewed?: string) =>
	[
		"---",
		`${t.markdownVersion.page(`${site.url}/${path}`)} ${reviewed ? `${t.page.reviewed(format.date(reviewed, site.language))} ` : ""}${t.markdownVersion.terms(site.name, site.version, `[${site.contentLicence.name}](${site.contentLicence.url})`)}`,
	].join("\n\n");

/** The parts of a Markdown version with a blank line between them; empty ones are left out. */
export const document = (...parts: (string | undefined | false)[]) => `${parts.filter(Boolean).join("\n\n")}\n`;
