/** A sentence of a page's text, as plain words, with what it cites. */
export interface CitedSentence {
	text: string;
	/** The ids of the sources that it cites, or else of those that the next citing sentence of its paragraph does. */
	cites: string[];
	/** The fragment of the heading above it; empty before the first. */
	anchor: string;
}

/** The anchor that the Markdown processor makes of a heading's words. */
export const headingSlug = (words: string): string =>
	words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu, "")
		.replaceAll(" ", "-");

const heading = /^#{2,6}\s+(?<words>.*?)(?:\s*\{#(?<anchor>[^}]*)\})?$/;
const listItem = /^(?:[-*+]|\d+[.)])\s+/;
const citation = /\[\^([a-z0-9-]+)\]/g;

/**
 * Where a sentence ends: behind its full stop, what closes with it and its citations, before white space and what can begin
 * another. A stop after an initial or a common abbreviation ends none. Behind a Chinese full stop there need be no white space.
 * Its lengths are bounded, so that no text can slow it down.
 */
export const sentenceEnd =
	/(?<!\b(?:\p{Lu}|St|Dr|Mr|Mrs|Ms|Prof|No|Nos|vs|etc|cf|ca|approx|e\.g|i\.e)\.)(?<=[.!?…؟](?:["”’')»]|\s»){0,3}(?:\[\^[^[\]\r\n]{0,100}\]){0,9})\s+(?=(?:["“‘(«¿¡]|«\s)?[\p{Lu}\p{Lo}\p{N}])|(?<=[。！？][”’）」』》]{0,3}(?:\[\^[^[\]\r\n]{0,100}\]){0,9})\s*(?![\s”’）」』》]|\[\^|$)/u;

/** Markdown of a line as plain words: links by their texts, without emphasis and escapes. */
const plain = (markdown: string) =>
	markdown
		.replace(/!\[[^\]]*\]\([^)]*\)/g, "")
		.replace(/\[([^\]^][^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/\\([^\w\s])|\*|__|(?<!\w)_|_(?!\w)/g, "$1")
		.trim();

/**
 * The sentences of a text, in its order. Headings, pictures and tables have none.
 *
 * @param markdown  the body of a page, as its author wrote it
 */
export function citedSentences(markdown: string): CitedSentence[] {
	let anchor = "";
	return markdown.split(/\n\s*\n/).flatMap((block) => {
		const lines = block.trim().split("\n");
		const title = heading.exec(lines[0]!);
		if (title) anchor = title.groups!["anchor"] ?? headingSlug(plain(title.groups!["words"]!));
		const texts = (title ? lines.slice(1) : lines).map((line) => line.trim().replace(/^>\s*/, ""));
		const isList = texts.some((text) => listItem.test(text));
		const parts = isList ? texts.map((text) => text.replace(listItem, "")) : [texts.join(" ")];
		return parts
			.filter((part) => part && !part.startsWith("|"))
			.flatMap((part) => withCitations(part.split(sentenceEnd)))
			.map(({ raw, cites }) => ({ text: plain(raw.replace(citation, "")), cites, anchor }))
			.filter(({ text }) => text !== "");
	});
}

/** The sentences of a paragraph with what they cite. A citation stands behind all that it is for: the last one is first known. */
export function withCitations(sentences: readonly string[]): { raw: string; cites: string[] }[] {
	let cites: string[] = [];
	return sentences
		.toReversed()
		.map((raw) => {
			const own = [...raw.matchAll(citation)].map(([, id]) => id!);
			if (own.length > 0) cites = [...new Set(own)];
			return { raw, cites };
		})
		.toReversed();
}

/** A text with the quotation marks and apostrophes that the Markdown processor gives to pages. */
export const typographic = (text: string): string =>
	text
		.replace(/(?<=^|[\s([“‘])"/g, "“")
		.replaceAll('"', "”")
		.replace(/(?<=^|[\s([“‘])'/g, "‘")
		.replaceAll("'", "’")
		.replaceAll("...", "…");
