import { markdownToMdast, mdxToMdast } from "satteri";
import type { Span } from "../../front-matter/front-matter.ts";
import { tooDeepInText } from "../../front-matter/nesting.ts";

/** A node of the parsed text, as the Markdown parser gives it (mdast). */
export interface Node {
	type: string;
	value?: string;
	url?: string;
	alt?: string | null;
	title?: string | null;
	depth?: number;
	name?: string | null;
	label?: string | null;
	identifier?: string;
	attributes?: { type: string; name?: string; value?: unknown }[];
	data?: { hProperties?: Record<string, unknown> };
	children?: Node[];
	position?: { start: { offset?: number }; end: { offset?: number } };
}

export interface MarkdownHeading {
	depth: number;
	/** The words, without the anchor. */
	text: string;
	/** The anchor written as `{#anchor}`. */
	anchor?: string | undefined;
	/** Everything in braces after the words that is no anchor. */
	extras: string[];
	span: Span;
}

/** The text below the front matter, parsed. */
export interface Body {
	/** Where it begins in the file. */
	start: number;
	text: string;
	/** Every node, in the order of the text, with its place in the file. */
	nodes: { node: Node; span: Span; parent: Node }[];
	headings: MarkdownHeading[];
	/** Why it could not be parsed: the parser's message and the place. */
	fault?: { message: string; kind: "mdx" | "depth"; span: Span } | undefined;
}

/** What the build turns on as well (astro.config.mjs), so that both read the same text. */
const features = { headingAttributes: true, gfm: { footnotes: false } };

/** Parses a body. Never throws: what the parser cannot read stands in `fault`. */
export function readBody(text: string, start: number, mdx: boolean): Body {
	const body: Body = { start, text, nodes: [], headings: [] };
	const deep = tooDeepInText(text);
	if (deep !== undefined) {
		const span = { start: start + deep, end: start + deep + 1 };
		return { ...body, fault: { kind: "depth", message: "", span } };
	}
	let root: Node;
	try {
		root = (mdx ? mdxToMdast(text, { features }) : markdownToMdast(text, { features })) as Node;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { ...body, fault: { kind: "mdx", message, span: placeIn(message, text, start) } };
	}
	// A stack, not recursion: nesting must not end the run.
	const stack = (root.children ?? []).map((node) => ({ node, parent: root })).reverse();
	for (let next = stack.pop(); next; next = stack.pop()) {
		const { node, parent } = next;
		const from = start + (node.position?.start.offset ?? 0);
		const span = { start: from, end: start + (node.position?.end.offset ?? 0) };
		body.nodes.push({ node, parent, span });
		if (node.type === "heading") body.headings.push(headingOf(node, span));
		for (const child of (node.children ?? []).toReversed()) stack.push({ node: child, parent: node });
	}
	return body;
}

/** The words of a node and everything in it. */
export function wordsOf(node: Node): string {
	const stack = [node];
	let words = "";
	for (let next = stack.pop(); next; next = stack.pop()) {
		if (next.value !== undefined && next.type !== "html") words += next.value;
		if (next.type === "break") words += " ";
		for (const child of (next.children ?? []).toReversed()) stack.push(child);
	}
	return words;
}

function headingOf(node: Node, span: Span): MarkdownHeading {
	const { id, ...others } = node.data?.hProperties ?? {};
	const words = wordsOf(node).trim();
	const left = /\s*(\{[^}]*\}?)\s*$/.exec(words)?.[1];
	return {
		depth: node.depth ?? 1,
		text: left ? words.slice(0, words.lastIndexOf(left)).trim() : words,
		anchor: typeof id === "string" ? id : undefined,
		extras: [
			...Object.entries(others).map(([key, value]) => (value ? `{${key}=${value}}` : `{${key}}`)),
			...(left ? [left] : []),
		],
		span,
	};
}

/** The place that a parser's message begins with, `12:3`, as a place in the file. */
function placeIn(message: string, text: string, start: number): Span {
	const [, line = "1", column = "1"] = /(\d+):(\d+)/.exec(message) ?? [];
	let offset = 0;
	for (let i = 1; i < Number(line); i++) {
		const end = text.indexOf("\n", offset);
		if (end < 0) break;
		offset = end + 1;
	}
	const from = Math.min(offset + Number(column) - 1, Math.max(0, text.length - 1));
	return { start: start + from, end: start + from + 1 };
}
