import {
	defineHastPlugin,
	defineMdastPlugin,
	type MdastNode,
	type MdastVisitorContext,
	type MdxFlowExpression,
	type MdxJsxFlowElement,
	type MdxJsxTextElement,
	type MdxTextExpression,
} from "satteri";
import { isMediaUrl } from "./content-links.ts";

/** Nodes with block content: a text inside them needs a paragraph around it. */
const blockParents = new Set(["root", "blockquote", "listItem"]);

/** Replaces a node by its source as plain text. `source` is the text, where it differs from that of the node's position. */
function showSource(node: Readonly<MdastNode>, ctx: MdastVisitorContext, source?: string): void {
	const { start, end } = node.position ?? {};
	const text: MdastNode = { type: "text", value: source ?? ctx.source.slice(start?.offset, end?.offset) };
	const isBlock = blockParents.has(ctx.parent(node as Exclude<MdastNode, { type: "root" }>)?.type ?? "");
	ctx.replaceNode(node, isBlock ? { type: "paragraph", children: [text] } : text);
}

/** Nothing but comments: in a translation, the English text that is still to be translated stands in one. */
const comments = /^(?:\s*<!--(?:-?>|(?!-?>)(?:[^-]|-(?!->))*-->))+\s*$/;

/**
 * Escapes raw HTML: pages show it as text, but for comments, which they leave out. The checker refuses raw HTML with a message before a build; this plugin is the
 * safeguard where the checker did not run.
 */
export const authorMarkdown = defineMdastPlugin({
	name: "author-markdown",
	html(node, ctx) {
		if (comments.test(node.value)) ctx.removeNode(node);
		else showSource(node, ctx, node.value);
	},
});

/** Whether an element of MDX is a component whose attributes are all strings. Any other element is code or HTML. */
const isComponent = ({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement) =>
	/^[A-Z]\w*$/.test(name ?? "") &&
	attributes.every((each) => each.type === "mdxJsxAttribute" && typeof (each.value ?? "") === "string");

/** Removes a comment, and shows any other expression as its source. */
function expression(node: Readonly<MdxFlowExpression | MdxTextExpression>, ctx: MdastVisitorContext): void {
	if (/^\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*$/.test(node.value)) ctx.removeNode(node);
	else showSource(node, ctx);
}

function element(node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>, ctx: MdastVisitorContext): void {
	if (!isComponent(node)) showSource(node, ctx);
}

/** Shows imports, exports, expressions and HTML in MDX as text, so that no code of the content folder runs in a build. */
export const textOnly = defineMdastPlugin({
	name: "text-only",
	mdxjsEsm: (node, ctx) => showSource(node, ctx),
	mdxFlowExpression: expression,
	mdxTextExpression: expression,
	mdxJsxFlowElement: element,
	mdxJsxTextElement: element,
});

/**
 * Removes every attribute of a heading but a valid id. `headingAttributes` parses `## Heading {#anchor}`, and would let
 * `{onclick=...}` and `{.class}` through.
 */
export const anchorsOnly = defineHastPlugin({
	name: "anchors-only",
	element: {
		filter: ["h1", "h2", "h3", "h4", "h5", "h6"],
		visit(node, ctx) {
			for (const [key, value] of Object.entries(node.properties ?? {})) {
				if (key !== "id" || !/^[a-z0-9-]+$/.test(String(value))) ctx.setProperty(node, key, null);
			}
		},
	},
});

/**
 * Matches a fragment or a path. It excludes two slashes or backslashes, which begin another host, and a colon, before which a
 * file name becomes a scheme once `portableLinks` makes the URL relative.
 */
const internal = /^(?:#|(?!\/\/)[^\s\p{Cc}\\:?#]*(?:[?#]|$))/u;
/** Whether it is a valid web URL without a user name, which would disguise the host. */
const isWebUrl = (address: string) => /^https?:\/\//i.test(address) && URL.parse(address)?.username === "";
const isSafeLink = (address: string) => internal.test(address) || /^mailto:/i.test(address) || isWebUrl(address);

/**
 * An allow-list of URLs. Links keep an `href` to the web, to mail and inside the site; images keep a `src` in `media/`, since
 * a browser would request an image of another host as soon as the page opens. Any other URL is removed.
 */
export const safeLinks = defineHastPlugin({
	name: "safe-links",
	element: {
		filter: ["a", "img"],
		visit(node, ctx) {
			const key = node.tagName === "a" ? "href" : "src";
			const address = node.properties?.[key];
			if (typeof address !== "string") return;
			const isSafe = key === "href" ? isSafeLink(address) : isMediaUrl(address);
			if (!isSafe) ctx.setProperty(node, key, null);
		},
	},
});

/** Turns the alignment of a table cell into a class: the content security policy (CSP) blocks inline styles. */
export const alignedCells = defineHastPlugin({
	name: "aligned-cells",
	element: {
		filter: ["th", "td"],
		visit(node, ctx) {
			const { style, align } = node.properties ?? {};
			const [side] = /center|right/.exec(`${style ?? ""} ${align ?? ""}`) ?? [];
			for (const name of ["style", "align"]) ctx.setProperty(node, name, null);
			if (side) ctx.setProperty(node, "className", [side === "right" ? "at-end" : "centred"]);
		},
	},
});

/** Makes code blocks focusable, so that a keyboard can scroll one that is wider than the screen. */
export const reachableCode = defineHastPlugin({
	name: "reachable-code",
	element: {
		filter: ["pre"],
		visit(node, ctx) {
			ctx.setProperty(node, "tabIndex", 0);
		},
	},
});

/** Lets a table that is wider than the screen scroll by itself, also from the keyboard, so that the page does not. */
export const scrollingTables = defineHastPlugin({
	name: "scrolling-tables",
	element: {
		filter: ["table"],
		visit(node, ctx) {
			const properties = { className: ["scroll"], tabIndex: 0 };
			ctx.wrapNode(node, { type: "element", tagName: "div", properties, children: [] });
		},
	},
});

/** Matches words of scripts that are written from right to left, with what stands between them. */
const rightToLeft =
	/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[\s\p{P}\p{M}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*/gu;

/**
 * Isolates words in Arabic, Hebrew and other scripts that run from right to left: otherwise a number that follows them would stand
 * before them (Unicode Bidirectional Algorithm, rules W2 and N1).
 */
export const isolatedScripts = defineHastPlugin({
	name: "isolated-scripts",
	text(node, ctx) {
		const runs = [...node.value.matchAll(rightToLeft)];
		if (runs.length === 0) return;
		let end = 0;
		const before = (value: string) => value && ctx.insertBefore(node, { type: "text", value });
		for (const { 0: run, index } of runs) {
			before(node.value.slice(end, index));
			ctx.insertBefore(node, {
				type: "element",
				tagName: "bdi",
				properties: {},
				children: [{ type: "text", value: run }],
			});
			end = index + run.length;
		}
		ctx.replaceNode(node, { type: "text", value: node.value.slice(end) });
	},
});
