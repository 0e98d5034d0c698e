import { escapeHtml } from "../html.ts";
import { sortKeys } from "./sort-keys.ts";
import { withVariants } from "./spelling-variants.ts";
import { fold, unspacedRuns, wordsOf } from "./tokens.ts";

/** A page, ready to be indexed. */
export interface SearchPage {
	/** From the site's root: `cities/cork.html`. */
	path: string;
	/** The page's heading, without the name in other scripts. */
	title: string;
	/** Names of its subject, the main one first: `Cork`, `Corcaigh`. Empty for a page without one, such as the home page. */
	names: string[];
	/** Values by filter: `{ country: ["Ireland"] }`. */
	filters: Record<string, string[]>;
	/** Metadata that comes with a result. All but the date is indexed too. */
	meta: Record<"title" | "names" | "words" | "country" | "date", string>;
	/** The main element's HTML, with spelling variants in its text. */
	html: string;
	/** Its plain text without variants, and the keywords of `data-words`. */
	text: string;
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Decodes character references. */
const decode = (html: string) =>
	html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, dec?: string, name?: string) =>
		name ? (entities[name] ?? all) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(dec)),
	);

/** Matches a comment, a tag with its attributes, or a text. */
const htmlToken = /<!--[\s\S]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/gi;
/** Matches the name or the attributes of an element that is not indexed: scripts, drawings, citation numbers. */
const ignoredElement = /^(?:script|style|svg|template)$|\sdata-pagefind-ignore(?=[\s=>]|$)|\sclass="cite"/;
/** Inline elements. All others separate words, even without a space between them. */
const inlineElement = /^(?:a|abbr|b|cite|code|em|i|mark|q|small|strong|sub|sup)$/;
const blockElement = /^(?:h[1-6]|p|li|dt|dd|figcaption|blockquote|small)$/;
const voidElement = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/;

const attribute = (attributes: string, name: string) => {
	const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes) ?? [];
	return value === undefined ? undefined : decode(value);
};

/**
 * A name with its spelling variants, and written as one word: readers type `alrayyan` for Al Rayyan. In a script without spaces
 * each letter alone finds it too: 北 finds 北京.
 */
function nameWithVariants(name: string): string {
	const words = wordsOf(name);
	const letters = unspacedRuns(fold(name)).flatMap((run) => [...run]);
	return [withVariants(name), ...(words.length > 1 ? [words.join("")] : []), ...new Set(letters)].join("|");
}

/** Matches the start tag of the main element. */
const mainTag = /<main\b((?:"[^"]*"|[^>"])*)>/;

/** The main element of a page, without its end tag. `undefined` where it has no `data-pagefind-body`: the page is not indexed. */
export function indexedPart(page: string): string | undefined {
	const match = mainTag.exec(page);
	if (!match?.[1]?.includes("data-pagefind-body")) return undefined;
	return page.slice(match.index, page.lastIndexOf("</main>"));
}

/**
 * Extracts from a page what is indexed. Attributes of `<main>` carry its metadata:
 *
 * - `data-names`: names of its subject, one a line
 * - `data-facets`: filters, one a line, as `country:Ireland`
 * - `data-date`: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * - `data-words`: keywords, which are indexed although the page does not show them
 *
 * Text, names and keywords get spelling variants (see `withVariants`).
 *
 * @param path  the page's path from the site's root
 * @param main  its main element, as `indexedPart` gives it
 */
export function readPage(path: string, main: string): SearchPage {
	const [tag = "", attributes = ""] = mainTag.exec(main) ?? [];
	const body = main.slice(tag.length);
	const names = attribute(attributes, "data-names")?.split("\n") ?? [];
	const filters: SearchPage["filters"] = {};
	for (const facet of attribute(attributes, "data-facets")?.split("\n") ?? []) {
		const [, key = "", value = ""] = /^(\w+):(.*)$/.exec(facet) ?? [];
		filters[key] = [...(filters[key] ?? []), value];
	}

	const [html, text]: [string[], string[]] = [[], []];
	let heading = "";
	/** The last character of the text. */
	let last = "";
	/** How many ignored elements are open. */
	let depth = 0;
	let [inHeading, afterTag] = [false, false];
	for (const [whole, closing, tag, rest = ""] of body.matchAll(htmlToken)) {
		if (!tag) {
			if (whole.startsWith("<") || depth > 0) continue;
			const plain = decode(whole);
			text.push(plain);
			last = plain.trimEnd().at(-1) ?? last;
			if (inHeading) heading += plain;
			html.push(escapeHtml(withVariants(plain)));
			afterTag = false;
			continue;
		}
		const isVoid = voidElement.test(tag) || rest.endsWith("/");
		if (depth > 0) {
			if (!isVoid) depth += closing ? -1 : 1;
			continue;
		}
		if (!closing && (ignoredElement.test(tag) || ignoredElement.test(rest))) {
			if (!isVoid) depth = 1;
			continue;
		}
		if (tag === "h1") inHeading = !closing;
		const separates = afterTag || !inlineElement.test(tag);
		// A middle dot, so that an excerpt does not run from a heading into the text below it.
		const endsSentence = closing && blockElement.test(tag) && /[^.:;!?…·]/.test(last);
		// Pagefind would index an image as metadata, which the search page does not use.
		html.push(endsSentence ? " · " : separates ? " " : "", tag === "img" ? "" : whole);
		if (separates) text.push("\n");
		afterTag = true;
	}
	const whole = heading.replace(/\s+/g, " ").trim();
	// A city's heading also has its name in other scripts, which are among its names.
	const title = names[0] && whole.startsWith(names[0]) ? names[0] : whole;
	const meta = {
		title,
		names: names.map(nameWithVariants).join(" · "),
		words: withVariants(attribute(attributes, "data-words") ?? ""),
		country: filters["country"]?.[0] ?? "",
		date: attribute(attributes, "data-date") ?? "",
	};
	text.push("\n", attribute(attributes, "data-words") ?? "");
	return { path, title, names, filters, text: text.join(""), html: html.join(""), meta };
}

/** The HTML that Pagefind indexes: the page's text, and an element for each piece of metadata, sort key and filter value. */
export function pagefindHtml({ title, html, meta, filters }: SearchPage): string {
	type Annotation = [kind: "meta" | "sort" | "filter", key: string, value: string];
	const annotations: Annotation[] = [
		...Object.entries(meta).map(([key, value]): Annotation => ["meta", key, value]),
		...Object.entries(sortKeys(title, meta.date)).map(([key, value]): Annotation => ["sort", key, value]),
		...Object.entries(filters).flatMap(([key, values]) => values.map((value): Annotation => ["filter", key, value])),
	];
	const elements = annotations
		.filter(([, , value]) => value !== "")
		.map(
			([kind, key, value]) => `<i data-pagefind-${kind}="${key}[data-value]" data-value="${escapeHtml(value)}"></i>`,
		);
	return `<html><body><main data-pagefind-body>${elements.join("")}${html}</main></body></html>`;
}
