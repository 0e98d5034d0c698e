import { plainText } from "../../read/markdown.ts";
import type { Rule } from "../../rule.ts";

/** The most words of another author that the atlas quotes in one piece. */
export const maxWords = 12;
/** Quotations by their marks. An apostrophe closes no single ones, and `’s` opens none. */
const quoted =
	/"([^"]+)"|“([^”]+)”|[«‹]([^»›]+)[»›]|„([^“”]+)[“”]|(?<![\p{L}\p{N}])‘((?:[^‘’]|’(?=[\p{L}\p{N}]))+)’|(?<![\p{L}\p{N}])'(?!s\b)((?:[^'"]|(?<=\p{L})'(?=\p{L}))+)'(?![\p{L}\p{N}])/gu;
/** What parts one quotation into two: "he said", "explains the mayor". */
const aside =
	/^[,\s]+(?:[\p{L}’'-]+\s+){0,4}(?:says?|said|adds?|added|explain(?:s|ed)|writes?|wrote|tells?|told|notes?|noted|argue[sd]?|call(?:s|ed)|goes on|went on|continue[sd]?)(?:\s+[\p{L}’'-]+){0,4}[,:]?\s*$/u;

const countWords = (text: string) => text.trim().split(/\s+/).length;
/** Whether it is the name of a document or programme: all its longer words begin with capitals. */
const isName = (text: string) => text.split(/\s+/).every((word) => word.length < 4 || !/^\p{Ll}/u.test(word));

export const quotationLength: Rule = {
	id: "quotation-length",
	title: "A quotation that is too long",
	why: "The atlas tells in its own words, and quotes a dozen words at the most: longer passages belong to those who wrote them.",
	repair: "Tell it in your own words, and keep the few words that matter in quotation marks.",
	severity: "error",
	example: {
		file: "interviews/aville-mayor.md",
		right: '"A closed door teaches nobody", she says.',
		wrong: '"A closed door teaches nobody, and therefore we shall open it on every day of the week", she says.',
	},
	*check({ body, collection }) {
		if (collection === "pages") return;
		for (const { node, span } of body.nodes) {
			if (node.type === "blockquote") {
				const count = countWords(plainText(node));
				if (count > maxWords) yield finding(span, count);
			}
			if (node.type !== "paragraph") continue;
			const source = body.text.slice(span.start - body.start, span.end - body.start);
			let last: { start: number; end: number; words: string } | undefined;
			for (const match of source.matchAll(quoted)) {
				const said = match.slice(1).find((each) => each !== undefined)!;
				const end = match.index + match[0].length;
				const isSame = last && aside.test(source.slice(last.end, match.index));
				const start = isSame ? last!.start : match.index;
				const words = `${isSame ? last!.words : ""} ${said.replace(/\[\^[^\]]*\]/g, "")}`.trim();
				last = { start, end, words };
				const count = countWords(words);
				if (count > maxWords && !isName(words))
					yield finding({ start: span.start + start, end: span.start + end }, count);
			}
		}
	},
};

const finding = (span: { start: number; end: number }, count: number) => ({
	span,
	message: `The quotation has ${count} words, and ${maxWords} is the most that the atlas quotes in one piece.`,
	suggestion: "Tell it in your own words, and keep the few words that matter in quotation marks.",
});
