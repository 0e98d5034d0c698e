import type { NumberedSource } from "./citations.ts";

/** A piece of a text up to the end of a block that cites sources, or of the text. */
export interface CitedPassage {
	html: string;
	/** The sources that it cites, each once, in the order of the text. */
	sources: NumberedSource[];
}

/** Matches a whole tag: with a slash where it ends an element, and the element's name. */
const tag = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^'">])*>/g;
const voidElement = /^(?:br|hr|img|input|wbr)$/;

/**
 * Divides a text after each block, such as a paragraph or a whole list, that cites sources. What comes before it without citing
 * any, such as its heading, stays with it.
 *
 * @param html  well-formed HTML in which the citations are linked (see `linkCitations`)
 */
export function passagesOf(html: string, sources: readonly NumberedSource[]): CitedPassage[] {
	const byAnchor = new Map(sources.map((source) => [source.anchor, source]));
	const passages: CitedPassage[] = [];
	let [start, depth] = [0, 0];
	const end = (at: number, isLast: boolean) => {
		const piece = html.slice(start, at);
		const anchors = [...piece.matchAll(/ href="#([^"]+)"/g)].map(([, anchor = ""]) => anchor);
		const cited = [...new Set(anchors)].flatMap((anchor) => byAnchor.get(anchor) ?? []);
		if (cited.length === 0 && !(isLast && piece.trim())) return;
		passages.push({ html: piece, sources: cited });
		start = at;
	};
	for (const { 0: whole, 1: slash, 2: name = "", index } of html.matchAll(tag)) {
		if (voidElement.test(name)) continue;
		depth += slash ? -1 : 1;
		if (depth === 0) end(index + whole.length, false);
	}
	end(html.length, true);
	return passages;
}
