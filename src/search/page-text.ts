import { escapeHtml } from "../html.ts";
import { sortKeys } from "./sort-keys.ts";
import { withVariants } from "./spelling-variants.ts";
import { wordsOf } from "./tokens.ts";

/** A built page as search takes it in. */
export interface SearchPage {
	/** The file from the site's root: `cities/cork.html`. */
	path: string;
	/** The page's heading. */
	title: string;
	/** The names by which the page is asked for, the first being its own. Empty for a page that is no named thing. */
	names: string[];
	/** The values of a filter, such as the page's country. */
	filters: Record<string, string[]>;
	/** What comes with a result; all but the date is searched too. */
	meta: Record<"title" | "names" | "words" | "country" | "date", string>;
	/** The page's main part, with other spellings beside its words. */
	html: string;
	/** The text that is indexed, without tags, and the words that are indexed without standing on the page. */
	text: string;
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Text of a page as a reader sees it. */
const decode = (html: string) =>
	html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, dec?: string, name?: string) =>
		name ? (entities[name] ?? all) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(dec)),
	);

/** A comment, a tag with its attributes, or the text up to the next one. */
const piece = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/gi;
/** Not for search: drawings, and numbers that only point to a source. */
const leftOut = /^(?:script|style|svg|template)$|\sdata-pagefind-ignore(?=[\s=>]|$)|\sclass="cite"/;
/** Elements inside a word or a sentence. All others part words, even where no space stands between them. */
const within = /^(?:a|abbr|b|cite|code|em|i|mark|q|small|strong|sub|sup)$/;
const block = /^(?:h[1-6]|p|li|dt|dd|figcaption|blockquote|small)$/;
const withoutEnd = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/;

const attribute = (attributes: string, name: string) => {
	const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes) ?? [];
	return value === undefined ? undefined : decode(value);
};

/** "Al Rayyan" may be typed as one word. */
function inOneWord(name: string): string {
	const words = wordsOf(name);
	return withVariants(name) + (words.length > 1 ? `|${words.join("")}` : "");
}

/** The tag of a page's main part, with its attributes. */
const mainTag = /<main\b((?:"[^"]*"|[^>"])*)>/;

/** The part of a page that is searched: its main part, if that carries `data-pagefind-body`. */
export function searchedPart(page: string): string | undefined {
	const found = mainTag.exec(page);
	if (!found?.[1]?.includes("data-pagefind-body")) return undefined;
	return page.slice(found.index, page.lastIndexOf("</main>"));
}

/**
 * Reads what search needs from a finished page. On its `<main>` stand its filters (`data-facets`, one a line) and its
 * date. Its text gets the other spellings of its words (see `withVariants`), and so do its names (`data-names`, one a
 * line) and the words that stand nowhere on the page and lead to it nevertheless (`data-words`).
 *
 * @param path  the page's file from the site's root
 * @param part  its searched part
 */
export function readPage(path: string, part: string): SearchPage {
	const [tag = "", attributes = ""] = mainTag.exec(part) ?? [];
	const body = part.slice(tag.length);
	const names = attribute(attributes, "data-names")?.split("\n") ?? [];
	const filters: SearchPage["filters"] = {};
	for (const facet of attribute(attributes, "data-facets")?.split("\n") ?? []) {
		const [, key = "", value = ""] = /^(\w+):(.*)$/.exec(facet) ?? [];
		filters[key] = [...(filters[key] ?? []), value];
	}

	const [html, text]: [string[], string[]] = [[], []];
	let heading = "";
	/** The last letter of the text. */
	let last = "";
	let [ignored, inHeading, afterTag] = [0, false, false];
	for (const [whole, closing, tag, rest = ""] of body.matchAll(piece)) {
		if (!tag) {
			if (whole.startsWith("<") || ignored > 0) continue;
			const plain = decode(whole);
			text.push(plain);
			last = plain.trimEnd().at(-1) ?? last;
			if (inHeading) heading += plain;
			html.push(escapeHtml(withVariants(plain)));
			afterTag = false;
			continue;
		}
		const single = withoutEnd.test(tag) || rest.endsWith("/");
		if (ignored > 0) {
			if (!single) ignored += closing ? -1 : 1;
			continue;
		}
		if (!closing && (leftOut.test(tag) || leftOut.test(rest))) {
			if (!single) ignored = 1;
			continue;
		}
		if (tag === "h1") inHeading = !closing;
		const parts = afterTag || !within.test(tag);
		// A dot, so that an excerpt does not run from a heading into the text below it.
		const ends = closing && block.test(tag) && /[^.:;!?…·]/.test(last);
		// Of an image Pagefind would make meta data, which nothing reads. It parts words all the same.
		html.push(ends ? " · " : parts ? " " : "", tag === "img" ? "" : whole);
		if (parts) text.push("\n");
		afterTag = true;
	}
	const whole = heading.replace(/\s+/g, " ").trim();
	// A city's heading goes on with its name in other scripts, which stand among the names.
	const title = names[0] && whole.startsWith(names[0]) ? names[0] : whole;
	const meta = {
		title,
		names: names.map(inOneWord).join(" · "),
		words: withVariants(attribute(attributes, "data-words") ?? ""),
		country: filters["country"]?.[0] ?? "",
		date: attribute(attributes, "data-date") ?? "",
	};
	text.push("\n", attribute(attributes, "data-words") ?? "");
	return { path, title, names, filters, text: text.join(""), html: html.join(""), meta };
}

/** What Pagefind is given of a page: its text, and an element for each thing that it takes from one. */
export function pagefindHtml({ title, html, meta, filters }: SearchPage): string {
	const things: [thing: string, key: string, value: string][] = [
		...Object.entries(meta).map(([key, value]): (typeof things)[0] => ["meta", key, value]),
		...Object.entries(sortKeys(title, meta.date)).map(([key, value]): (typeof things)[0] => ["sort", key, value]),
		...Object.entries(filters).flatMap(([key, values]) =>
			values.map((value): (typeof things)[0] => ["filter", key, value]),
		),
	];
	const elements = things
		.filter(([, , value]) => value !== "")
		.map(
			([thing, key, value]) => `<i data-pagefind-${thing}="${key}[data-value]" data-value="${escapeHtml(value)}"></i>`,
		);
	return `<html><body><main data-pagefind-body>${elements.join("")}${html}</main></body></html>`;
}
