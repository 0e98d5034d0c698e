// Stands in the place of src/check/read/parse-markdown.ts in the editor page (src/integrations/client-scripts.ts), since
// Sätteri is native code, and its WebAssembly wants what no page from disk has. A test compares the trees of both.

import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import type { MarkdownNode } from "../check/read/markdown-node.ts";

const syntax = {
	extensions: [gfmAutolinkLiteral(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()],
	mdastExtensions: [
		{ transforms: [notePlaces] },
		gfmAutolinkLiteralFromMarkdown(),
		gfmStrikethroughFromMarkdown(),
		gfmTableFromMarkdown(),
		gfmTaskListItemFromMarkdown(),
	],
};

type Place = NonNullable<MarkdownNode["position"]>;

/** The places of the texts inside a node, before some of them are cut into texts and links. */
const places = new WeakMap<object, Place[]>();

function notePlaces(root: object): undefined {
	walk(root as MarkdownNode, (node) => {
		const texts = node.children?.filter(({ type }) => type === "text") ?? [];
		if (texts.length > 0)
			places.set(
				node,
				texts.map(({ position }) => position!),
			);
	});
}

/** Calls a function for a node and all inside it. A stack, not recursion: nesting must not end the run. */
function walk(root: MarkdownNode, visit: (node: MarkdownNode) => void): void {
	const stack = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		visit(node);
		stack.push(...(node.children ?? []));
	}
}

/** Parses Markdown as the build does: CommonMark with tables, struck text, bare addresses and heading attributes. */
export function parseMarkdown(text: string): MarkdownNode {
	const root = fromMarkdown(text, syntax) as MarkdownNode;
	walk(root, (node) => {
		placePieces(node, text);
		if (node.type === "heading") takeAttributes(node, text);
	});
	return root;
}

/** Gives texts and links their places where a bare address has been cut out of a text: the library leaves them out. */
function placePieces(node: MarkdownNode, source: string): void {
	const texts = [...(places.get(node) ?? [])];
	const children = node.children ?? [];
	for (let i = 0; i < children.length; i++) {
		if (children[i]!.position) {
			if (children[i]!.type === "text") texts.shift();
			continue;
		}
		const whole = texts.shift();
		if (!whole) return;
		let at = whole.start.offset!;
		for (; children[i] && !children[i]!.position; i++) {
			const piece = children[i]!;
			// An address is written as it reads. A text may have escapes: it ends where the next address begins.
			const next = piece.type === "link" ? piece : children[i + 1];
			const words = next && !next.position ? next.children?.[0]?.value : undefined;
			const index = words === undefined ? -1 : source.indexOf(words, at);
			const found = index < 0 ? whole.end.offset! : index;
			const end = piece.type === "link" && index >= 0 ? found + words!.length : found;
			piece.position = { start: { offset: piece.type === "link" ? found : at }, end: { offset: end } };
			for (const inside of piece.children ?? []) inside.position = piece.position;
			at = end;
		}
		i--;
	}
}

/** Braces at the end of a heading's words. */
const braces = /[ \t]*\{([^{}<>\\\r\n]*)\}[ \t]*$/;

/** Turns `{#id .class key=value}` at the end of a heading into `hProperties`, as Sätteri's `headingAttributes` does. */
function takeAttributes(heading: MarkdownNode, source: string): void {
	const start = heading.position!.start.offset!;
	const written = source.slice(start, heading.position!.end.offset!);
	// Without the line that underlines a heading.
	const words = written.startsWith("#") ? written : written.replace(/(?:\r\n?|\n)[^\r\n]*$/, "");
	const match = braces.exec(words);
	const properties = match && words[match.index - 1] !== "\\" && attributesOf(match[1]!);
	if (!match || !properties) return;
	cutAt(heading, start + match.index, source);
	heading.data = { hProperties: properties };
}

/** The attributes in braces; nothing where there are none. A single sign of ASCII is none. */
function attributesOf(inside: string): Record<string, unknown> | undefined {
	const properties: Record<string, unknown> = {};
	const addClass = (name: string) => {
		properties["className"] = [...((properties["className"] as string[] | undefined) ?? []), name];
	};
	for (const [part] of inside.matchAll(/[^\s"'=]*=(?:"[^"]*"|'[^']*')|[^ \t]+/g)) {
		const [, key = "", value = ""] = /^([^=]*)=(.*)$/s.exec(part) ?? [];
		if (part.length < 2 && part < "\x80") continue;
		if (part.startsWith("#")) properties["id"] = part.slice(1);
		else if (part.startsWith(".")) addClass(part.slice(1));
		else if (key === "class") addClass(value);
		else if (part.includes("=")) properties[key] = value.replace(/^(["'])(.*)\1$/, "$2");
		else properties[part] = "";
	}
	return Object.keys(properties).length > 0 ? properties : undefined;
}

/** Ends the children of a node at an offset. */
function cutAt(node: MarkdownNode, offset: number, source: string): void {
	node.children = node.children!.filter(({ position }) => position!.start.offset! < offset);
	const last = node.children.at(-1);
	if (!last || last.position!.end.offset! <= offset || last.value === undefined) return;
	const written = source.slice(last.position!.start.offset, offset);
	// Escapes and character references are shorter as they read than as they are written.
	const [paragraph] = fromMarkdown(`x${written}`).children;
	last.value = (paragraph as MarkdownNode)
		.children!.map(({ value }) => value ?? "")
		.join("")
		.slice(1);
	last.position!.end.offset = offset;
}
