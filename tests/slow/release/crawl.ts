import { parse } from "node-html-parser";

/** The content of a crawled page. URLs inside the site are paths from its root, so that copies can be compared. */
export interface CrawledPage {
	title: string;
	headings: string[];
	text: string;
	/** The URLs of links and of loaded files, in document order. */
	addresses: string[];
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * Crawls a copy of the site from its home page.
 *
 * @param base  its root URL, with a trailing slash
 * @param read  gives the HTML at a URL, or `undefined`
 * @returns the reached pages, by path from the root
 * @throws {Error} for a broken link
 */
export async function crawl(
	base: string,
	read: (url: URL) => Promise<string | undefined>,
): Promise<Map<string, CrawledPage>> {
	const pages = new Map<string, CrawledPage>();
	const queue = ["index.html"];
	const seen = new Set(queue);
	for (let path = queue.pop(); path; path = queue.pop()) {
		const url = new URL(path, base);
		const html = await read(url);
		if (html === undefined) throw new Error(`A link leads to ${path}, where nothing is.`);
		const root = parse(html, { comment: false });
		const addresses = root.querySelectorAll("[href], [src], [action], [data-src]").flatMap((element) =>
			["href", "src", "action", "data-src"].flatMap((name) => {
				const value = element.getAttribute(name);
				if (value === undefined) return [];
				const { href } = new URL(value, url);
				return [href.startsWith(base) ? href.slice(base.length) : href];
			}),
		);
		pages.set(path, {
			title: plain(root.querySelector("title")?.text ?? ""),
			headings: root
				.querySelectorAll("h1, h2, h3, h4")
				.map((heading) => `${heading.rawTagName} ${plain(heading.text)}`),
			text: plain(root.querySelector("body")?.text ?? ""),
			addresses,
		});
		for (const address of addresses) {
			const file = address.replace(/[?#].*$/, "");
			if (!file.endsWith(".html") || /^[a-z]+:/.test(file) || seen.has(file)) continue;
			seen.add(file);
			queue.push(file);
		}
	}
	return pages;
}

/** The differences of two crawls: one line for each part of a page that differs. */
export const differences = (one: Map<string, CrawledPage>, other: Map<string, CrawledPage>): string[] =>
	[...new Set([...one.keys(), ...other.keys()])].flatMap((path) => {
		const [a, b] = [one.get(path), other.get(path)];
		if (!a || !b) return [`${path} is missing in one of them`];
		return (["title", "headings", "text", "addresses"] as const)
			.filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]))
			.map((part) => `${path}: ${part}`);
	});
