import type { Span } from "../../front-matter/front-matter.ts";
import { findDeepMarkdown } from "../../front-matter/nesting.ts";
import type { MarkdownNode } from "./markdown-node.ts";
import { parseMarkdown } from "./parse-markdown.ts";

export type { MarkdownNode } from "./markdown-node.ts";

export interface MarkdownHeading {
	/** The number of hash signs. */
	depth: number;
	/** The words, without the anchor. */
	text: string;
	/** The anchor of its own, written as `{#anchor}`. */
	anchor?: string | undefined;
	/** What stands in braces after the words and is no anchor. */
	extras: string[];
	span: Span;
}

/** The text below the front matter, with its syntax tree. */
export interface MarkdownBody {
	/** Where it begins in the file. */
	start: number;
	text: string;
	/** The syntax tree as a list, in the order of the text, each node with its place in the file. */
	nodes: { node: MarkdownNode; span: Span; parent: MarkdownNode }[];
	headings: MarkdownHeading[];
	/** What the parser could not read: its message and the place. There are no nodes then. */
	fault?: { message: string; kind: "mdx" | "depth"; span: Span } | undefined;
}

/**
 * Parses the text below the front matter. Never throws: what the parser cannot read stands in `fault`.
 *
 * @param start  the offset of the text in its file
 * @param mdx  whether the text is MDX
 */
export function readBody(text: string, start: number, mdx: boolean): MarkdownBody {
	const body: MarkdownBody = { start, text, nodes: [], headings: [] };
	const deep = findDeepMarkdown(text);
	if (deep !== undefined) {
		const span = { start: start + deep, end: start + deep + 1 };
		return { ...body, fault: { kind: "depth", message: "", span } };
	}
	let root: MarkdownNode;
	try {
		root = parseMarkdown(text, mdx);
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

/** The text of a node and its descendants, without markup. */
export function plainText(node: MarkdownNode): string {
	const stack = [node];
	let words = "";
	for (let next = stack.pop(); next; next = stack.pop()) {
		if (next.value !== undefined && next.type !== "html") words += next.value;
		if (next.type === "break") words += " ";
		for (const child of (next.children ?? []).toReversed()) stack.push(child);
	}
	return words;
}

function headingOf(node: MarkdownNode, span: Span): MarkdownHeading {
	const { id, ...others } = node.data?.hProperties ?? {};
	const words = plainText(node).trim();
	const braces = /\s*(\{[^}]*\}?)\s*$/.exec(words)?.[1];
	return {
		depth: node.depth ?? 1,
		text: braces ? words.slice(0, words.lastIndexOf(braces)).trim() : words,
		anchor: typeof id === "string" ? id : undefined,
		extras: [
			...Object.entries(others).map(([key, value]) => (value ? `{${key}=${value}}` : `{${key}}`)),
			...(braces ? [braces] : []),
		],
		span,
	};
}

/** The place in the file of a parser's message, which begins with line and column: `12:3`. */
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
