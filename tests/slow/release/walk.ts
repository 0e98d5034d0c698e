import { parse } from "node-html-parser";

/** What a reader finds on a page, wherever the book was opened: addresses inside it stand as paths from its root. */
export interface Walked {
	title: string;
	headings: string[];
	text: string;
	/** Every address that the page names, of links and of the files it loads, in their order. */
	addresses: string[];
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * Opens a copy of the site at its first page and follows every link inside it.
 *
 * @param base  where it lies: an address with a slash at its end
 * @param read  gives what stands at an address, or nothing
 * @returns the pages that were reached, by their paths from the root
 * @throws {Error} for a link that leads nowhere
 */
export async function walk(
	base: string,
	read: (url: URL) => Promise<string | undefined>,
): Promise<Map<string, Walked>> {
	const pages = new Map<string, Walked>();
	const waiting = ["index.html"];
	const known = new Set(waiting);
	for (let path = waiting.pop(); path; path = waiting.pop()) {
		const here = new URL(path, base);
		const html = await read(here);
		if (html === undefined) throw new Error(`A link leads to ${path}, where nothing is.`);
		const root = parse(html, { comment: false });
		const addresses = root.querySelectorAll("[href], [src], [action], [data-src]").flatMap((element) =>
			["href", "src", "action", "data-src"].flatMap((name) => {
				const value = element.getAttribute(name);
				if (value === undefined) return [];
				const { href } = new URL(value, here);
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
			if (!file.endsWith(".html") || /^[a-z]+:/.test(file) || known.has(file)) continue;
			known.add(file);
			waiting.push(file);
		}
	}
	return pages;
}

/** The pages in which two walks differ, each with what differs in it. */
export const differences = (one: Map<string, Walked>, other: Map<string, Walked>): string[] =>
	[...new Set([...one.keys(), ...other.keys()])].flatMap((path) => {
		const [a, b] = [one.get(path), other.get(path)];
		if (!a || !b) return [`${path} is missing in one of them`];
		return (["title", "headings", "text", "addresses"] as const)
			.filter((part) => JSON.stringify(a[part]) !== JSON.stringify(b[part]))
			.map((part) => `${path}: ${part}`);
	});
