import { sentenceEnd, withCitations } from "../../model/sentences.ts";
import { withoutComments } from "../../model/translation.ts";
import type { ContentFolder } from "../read/content.ts";
import { plainText } from "../read/markdown.ts";
import type { SourceFile } from "../read/source-file.ts";
import { addressesIn } from "./addresses.ts";
import { listedSources, type NamedSource, namedSources } from "./named-source.ts";

/** A piece of text without markup, with the line in which it begins. */
export interface Passage {
	text: string;
	line: number;
}

/** A sentence, a heading, a statement among the facts or another piece of a page, with the sources on which it rests. */
export interface SourcedPassage extends Passage {
	/** Its key among the facts: `facts.population`. Missing below them. */
	name?: string;
	sources: NamedSource[];
}

/** A passage with what a comparison of two versions asks of it. */
export interface ComparedPassage extends SourcedPassage {
	/** As its author wrote it: what differs in nothing else differs in this. */
	raw: string;
	/** What its sources have to bear out: the values of a figure, the numbers of a sentence. */
	claim: string;
	/** Identifies it whatever else changes: the id of a source. */
	id?: string;
	/** Whether it takes the place of one that is gone, though no words are the same: a key has one value, an office one holder. */
	isReplaceable?: boolean;
}

interface Block {
	/** As it stands in the file, with the line ends within it. */
	raw: string;
	start: number;
	/** Whether it has sentences. */
	isProse: boolean;
}

/** The beginning of a line that begins a block of its own, though no empty line is above it. */
const itemStart = /^[ \t]*(?:[-*+]|\d+[.)]|>)[ \t]/;
/** A line without sentences: a heading, a row, a picture, HTML or MDX, a definition, a rule. */
const singleLine = /^[ \t]*(?:#{1,6}[ \t]|\||!\[|<(?![a-z]+:)|\{|\[[^\]]*\]:|-{3}|={3})/;
const fenceLine = /^[ \t]*(?:>[ \t]*)*(```|~~~)/;

/** The blocks of a Markdown text: paragraphs and items, and each line of what has no sentences. */
function blocksOf(text: string): Block[] {
	const blocks: Block[] = [];
	let open: Block | undefined;
	let fence: string | undefined;
	for (const { 0: line, index: start } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
		const isOpening = fence === undefined ? fenceLine.exec(line)?.[1] : undefined;
		const isCode = fence !== undefined || isOpening !== undefined || (!open && /^(?: {4}|\t)/.test(line));
		if (fence !== undefined && fenceLine.exec(line)?.[1] === fence) fence = undefined;
		else fence ??= isOpening;
		if (line.trim() === "") open = undefined;
		else if (isCode || singleLine.test(line)) {
			blocks.push({ raw: line, start, isProse: false });
			open = undefined;
		} else if (open && !itemStart.test(line)) open.raw += line;
		else {
			open = { raw: line, start, isProse: true };
			blocks.push(open);
		}
	}
	return blocks;
}

/**
 * The text below the facts, in its order: sentences with their sources, and what is no sentence. As Markdown, but for the marks
 * of sources, so that a link's address is part of what is compared.
 */
export function textPassages(file: SourceFile, content: ContentFolder): ComparedPassage[] {
	const listed = listedSources(content.original(file) ?? file);
	// A voice rests on its sources as a whole.
	const whole = file.collection === "interviews" ? listed : [];
	const { text, start } = file.body;
	return blocksOf(file.isTranslation ? withoutComments(text) : text).flatMap((block) => {
		let at = 0;
		const pieces = block.isProse ? withCitations(block.raw.split(sentenceEnd)) : [{ raw: block.raw, cites: [] }];
		return pieces.map(({ raw, cites }): ComparedPassage => {
			at = block.raw.indexOf(raw, at);
			const words = block.isProse ? raw.replace(/\[\^[a-z0-9-]+\]/g, "") : raw;
			const passage = {
				text: block.isProse ? oneLine(words) : words.trimEnd(),
				line: file.placeOf(start + block.start + at).line,
				sources: block.isProse && cites.length === 0 ? whole : namedSources(cites, listed),
			};
			at += raw.length;
			return { ...passage, raw: unwrapped(raw), claim: numbersIn(words) };
		});
	});
}

/** The lines of a file that is no page, or whose facts cannot be read. */
export const linePassages = (file: SourceFile): ComparedPassage[] =>
	[...(file.text ?? "").matchAll(/[^\r\n]+/g)]
		.filter(({ 0: line }) => line.trim() !== "")
		.map(({ 0: line, index }) => ({
			text: oneLine(line),
			line: file.placeOf(index).line,
			sources: [],
			raw: line.trimEnd(),
			claim: "",
		}));

/** Markdown on one line. A line end that readers see stays. */
const unwrapped = (raw: string) =>
	raw
		.trimEnd()
		.replace(/( *)(\\?)(?:\r\n?|\n)[ \t]*/g, (_, spaces: string, backslash: string) =>
			spaces.length > 1 || backslash ? "\n" : " ",
		);

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** The numbers of a text and its years, sorted. Those in the address of a link are none. */
export const numbersIn = (text: string): string =>
	(text.replace(/\]\([^)]*\)|https?:\S+/g, "]").match(/\d+(?:[.,]\d+)*/g) ?? [])
		.map((number) => number.replaceAll(",", ""))
		.toSorted()
		.join(" ");

/** The quotations of a page: what stands in quotation marks, without them. */
export const quotationsOf = (file: SourceFile): Passage[] =>
	file.body.nodes
		.filter(({ node }) => ["paragraph", "heading", "code", "html"].includes(node.type))
		.filter(({ node }) => !file.isTranslation || node.type !== "html")
		.flatMap(({ node, span }) => {
			const text = oneLine(node.value ?? plainText(node));
			const { line } = file.placeOf(span.start);
			return [...text.matchAll(/"([^"]+)"|“([^”]+)”/g)].map((match) => ({ text: (match[1] ?? match[2])!, line }));
		});

/** Every host that a file links to, with the first address on it. */
export function hostsOf(file: SourceFile): Map<string, Passage> {
	const hosts = new Map<string, Passage>();
	for (const { address, index } of addressesIn(file.text ?? "")) {
		const { hostname } = new URL(address);
		if (!hosts.has(hostname)) hosts.set(hostname, { text: address, line: file.placeOf(index).line });
	}
	return hosts;
}
