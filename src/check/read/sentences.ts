import type { Span } from "../../front-matter/front-matter.ts";
import { sentenceEnd } from "../../model/sentences.ts";
import { plainText } from "./markdown.ts";
import type { SourceFile } from "./source-file.ts";

/** A sentence of a paragraph, with the sources on which it rests. */
export interface Sentence {
	/** Without markup and marks of sources. */
	text: string;
	/** The ids of the sources that it cites, or else of those that the next citing sentence of its paragraph does. */
	sources: string[];
	/** Its place in the file; its paragraph's, where markup stands in the sentence. */
	span: Span;
}

const mark = /\[\^([^[\]\r\n]{0,100})\]/g;

/** The sentences of each file: several rules ask for them. */
const sentences = new WeakMap<SourceFile, Sentence[]>();

/** The sentences of a file's paragraphs, in their order. */
export function sentencesOf(file: SourceFile): readonly Sentence[] {
	const known = sentences.get(file) ?? findSentences(file);
	sentences.set(file, known);
	return known;
}

function findSentences(file: SourceFile): Sentence[] {
	return file.body.nodes.flatMap(({ node, span }) => {
		if (node.type !== "paragraph") return [];
		const raw = file.slice(span);
		let sources: string[] = [];
		let at = raw.length;
		// From the last to the first, since a mark stands behind what it is for.
		const backwards = plainText(node)
			.split(sentenceEnd)
			.toReversed()
			.map((piece): Sentence => {
				const cited = [...piece.matchAll(mark)].map(([, id]) => id!);
				if (cited.length > 0) sources = [...new Set(cited)];
				const start = raw.lastIndexOf(piece, at);
				if (start >= 0) at = start;
				const place = start < 0 ? span : { start: span.start + start, end: span.start + start + piece.length };
				return { text: piece.replace(mark, "").replace(/\s+/g, " ").trim(), sources, span: place };
			});
		return backwards.toReversed().filter(({ text }) => text !== "");
	});
}

const date =
	/\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},)? \d{4}\b|\b(?:1[5-9]|20)\d\d\b/g;

/** The numbers of a sentence that count or measure something: `14.9`, `3,000`. Years and dates are none. */
export const figuresIn = (text: string): string[] =>
	(text.replace(date, "").match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => figure.replaceAll(",", ""));
