import { escapeHtml } from "../html.ts";
import type { LanguageRules } from "./data-files.ts";
import { sortKeys } from "./sort-keys.ts";
import { withVariants } from "./spelling-variants.ts";
import { synonymsFor } from "./synonyms.ts";
import { fold, unspacedRuns, wordsOf } from "./tokens.ts";

/** A page, ready to be indexed. */
export interface SearchPage {
	/** From the folder of its language: `cities/cork.html`. */
	path: string;
	/** The page's heading, without the name in other scripts. */
	title: string;
	/** Names of its subject, the main one first: `Cork`, `Corcaigh`. Empty for a page without one, such as the home page. */
	names: string[];
	/** Names by which readers may ask for it and which its result does not show: those in other languages. Only whole ones find it. */
	otherNames: string[];
	/** Names of people whom the page is about or who speak on it. */
	people: string[];
	/** Values by filter: `{ country: ["ie"] }`. */
	filters: Record<string, string[]>;
	/** Metadata that comes with a result. All but the date is indexed too. */
	meta: Record<"title" | "names" | "words" | "synonyms" | "place" | "date", string>;
	/** The main element's HTML, with spelling variants in its text. */
	html: string;
	/** Its plain text without variants, and its keywords. */
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
/**
 * Matches the name or the attributes of an element that is not indexed: scripts, drawings, and what is no sentence of the page's own,
 * such as labels, captions, citation numbers and the anchor of a heading.
 */
const ignoredElement =
	/^(?:script|style|svg|template|nav|dt|figcaption)$|\sdata-pagefind-ignore(?=[\s=>]|$)|\sclass="(?:cite(?: next)?|anchor|absent|invite|print-hidden|sidenotes|among)"/;
/** Inline elements. All others separate words, even without a space between them. */
const inlineElement = /^(?:a|abbr|b|bdi|cite|code|em|i|mark|q|small|strong|sub|sup)$/;
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
function nameWithVariants(name: string, rules: LanguageRules | undefined): string {
	const words = wordsOf(name);
	const letters = unspacedRuns(fold(name)).flatMap((run) => [...run]);
	return [withVariants(name, rules), ...(words.length > 1 ? [words.join("")] : []), ...new Set(letters)].join("|");
}

/** Matches the start tag of the main element. */
const mainTag = /<main\b((?:"[^"]*"|[^>"])*)>/;

/** The main element of a page, without its end tag. `undefined` where it has no `data-pagefind-body`: the page is not indexed. */
export function indexedPart(page: string): string | undefined {
	const match = mainTag.exec(page);
	if (!match?.[1]?.includes("data-pagefind-body")) return undefined;
	return page.slice(match.index, page.lastIndexOf("</main>"));
}

/** A page without the attributes that its elements carry for the index alone: readers need not load them. */
export const withoutMetadata = (page: string): string =>
	page
		.replace(mainTag, (tag) => tag.replace(/ data-(?:names|other-names|people|facets|place|date|words)="[^"]*"/g, ""))
		.replace(/(<[a-z][^<>]*?) data-pagefind-ignore(?:="")?(?=[\s>])/g, "$1");

/**
 * Extracts from a page what is indexed. Attributes of `<main>` carry its metadata:
 *
 * - `data-names`: names of its subject, one a line
 * - `data-other-names`: its names in other languages, one a line
 * - `data-people`: the people whom it is about, one a line
 * - `data-facets`: filters, one a line, as `country:ie`
 * - `data-place`: where its subject lies, in words: `Cork, Ireland`
 * - `data-date`: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * - `data-words`: keywords, which are indexed although the page does not show them
 *
 * Text, names and keywords get spelling variants (see `withVariants`).
 *
 * @param path  the page's path from the folder of its language
 * @param main  its main element, as `indexedPart` gives it
 * @param rules  of its language; none of English
 */
export function readPage(path: string, main: string, rules?: LanguageRules): SearchPage {
	const [tag = "", attributes = ""] = mainTag.exec(main) ?? [];
	const body = main.slice(tag.length);
	const lines = (name: string) => attribute(attributes, name)?.split("\n") ?? [];
	const [names, otherNames, people] = [lines("data-names"), lines("data-other-names"), lines("data-people")];
	const filters: SearchPage["filters"] = {};
	for (const facet of lines("data-facets")) {
		const [, key = "", value = ""] = /^(\w+):(.*)$/.exec(facet) ?? [];
		filters[key] = [...(filters[key] ?? []), value];
	}

	const [html, text]: [string[], string[]] = [[], []];
	let [heading, ignoredHeading] = ["", ""];
	/** The last character of the text. */
	let last = "";
	/** How many ignored elements are open. */
	let depth = 0;
	let [inHeading, afterTag] = [false, false];
	for (const [whole, closing, tag, rest = ""] of body.matchAll(htmlToken)) {
		if (!tag) {
			if (whole.startsWith("<")) continue;
			const plain = decode(whole);
			if (inHeading && depth > 0) ignoredHeading += plain;
			if (depth > 0) continue;
			text.push(plain);
			last = plain.trimEnd().at(-1) ?? last;
			if (inHeading) heading += plain;
			html.push(escapeHtml(withVariants(plain, rules)));
			afterTag = false;
			continue;
		}
		// A heading in another language is ignored, and is the title all the same.
		if (tag === "h1") inHeading = !closing;
		const isVoid = voidElement.test(tag) || rest.endsWith("/");
		if (depth > 0) {
			if (!isVoid) depth += closing ? -1 : 1;
			continue;
		}
		if (!closing && (ignoredElement.test(tag) || ignoredElement.test(rest))) {
			if (!isVoid) depth = 1;
			continue;
		}
		const separates = afterTag || !inlineElement.test(tag);
		// A middle dot, so that an excerpt does not run from a heading into the text below it.
		const endsSentence = closing && blockElement.test(tag) && /[^.:;!?…·]/.test(last);
		// Pagefind would index an image as metadata, which the search page does not use.
		html.push(endsSentence ? " · " : separates ? " " : "", tag === "img" ? "" : whole);
		if (separates) text.push("\n");
		afterTag = true;
	}
	const whole = (heading.trim() || ignoredHeading).replace(/\s+/g, " ").trim();
	// A city's heading also has its name in other scripts, which are among its names.
	const title = names[0] && whole.startsWith(names[0]) ? names[0] : whole;
	const keywords = [...people, attribute(attributes, "data-words") ?? ""].join(" ").trim();
	const meta = {
		title,
		names: names.map((name) => nameWithVariants(name, rules)).join(" · "),
		words: withVariants(keywords, rules),
		synonyms: rules ? "" : synonymsFor(`${text.join("")} ${keywords}`).join(" "),
		place: attribute(attributes, "data-place") ?? "",
		date: attribute(attributes, "data-date") ?? "",
	};
	text.push("\n", keywords);
	return { path, title, names, otherNames, people, filters, text: text.join(""), html: html.join(""), meta };
}

/** The HTML that Pagefind indexes: the page's text, and an element for each piece of metadata, sort key and filter value. */
export function pagefindHtml({ path, title, html, meta, filters }: SearchPage, rules?: LanguageRules): string {
	type Annotation = [kind: "meta" | "sort" | "filter", key: string, value: string];
	const annotations: Annotation[] = [
		...Object.entries(meta).map(([key, value]): Annotation => ["meta", key, value]),
		...Object.entries({ path, ...sortKeys(title, meta.date, rules?.isUnspaced) }).map(
			([key, value]): Annotation => ["sort", key, value],
		),
		...Object.entries(filters).flatMap(([key, values]) => values.map((value): Annotation => ["filter", key, value])),
	];
	const elements = annotations
		.filter(([, , value]) => value !== "")
		.map(
			([kind, key, value]) => `<i data-pagefind-${kind}="${key}[data-value]" data-value="${escapeHtml(value)}"></i>`,
		);
	return `<html><body><main data-pagefind-body>${elements.join("")}${html}</main></body></html>`;
}
