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
import { isPicture } from "./content-links.ts";

/** What holds whole paragraphs, so that a text which comes to stand there needs one of its own. */
const blocks = new Set(["root", "blockquote", "listItem"]);

/** Puts what an author wrote in the place of what would have been made of it. */
function asText(node: Readonly<MdastNode>, ctx: MdastVisitorContext, written?: string): void {
	const { start, end } = node.position ?? {};
	const text: MdastNode = { type: "text", value: written ?? ctx.source.slice(start?.offset, end?.offset) };
	const isBlock = blocks.has(ctx.parent(node as Exclude<MdastNode, { type: "root" }>)?.type ?? "");
	ctx.replaceNode(node, isBlock ? { type: "paragraph", children: [text] } : text);
}

/**
 * Shows raw HTML as the text it is. The checker refuses it with a sentence before a build begins; this keeps it from a
 * page in every other case.
 */
export const authorMarkdown = defineMdastPlugin({
	name: "author-markdown",
	html(node, ctx) {
		asText(node, ctx, node.value);
	},
});

/** A component by its name, with attributes that are words. Everything else in tags is code or HTML. */
const isComponent = ({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement) =>
	/^[A-Z]\w*$/.test(name ?? "") &&
	attributes.every((each) => each.type === "mdxJsxAttribute" && typeof (each.value ?? "") === "string");

/** A comment in braces shows nothing, and any other expression its own letters. */
function expression(node: Readonly<MdxFlowExpression | MdxTextExpression>, ctx: MdastVisitorContext): void {
	if (/^\s*\/\*(?:[^*]|\*(?!\/))*\*\/\s*$/.test(node.value)) ctx.removeNode(node);
	else asText(node, ctx);
}

function element(node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>, ctx: MdastVisitorContext): void {
	if (!isComponent(node)) asText(node, ctx);
}

/** Shows code in the maintainers' MDX as the text it is, so that nothing in the content folder runs during a build. */
export const textOnly = defineMdastPlugin({
	name: "text-only",
	mdxjsEsm: (node, ctx) => asText(node, ctx),
	mdxFlowExpression: expression,
	mdxTextExpression: expression,
	mdxJsxFlowElement: element,
	mdxJsxTextElement: element,
});

/**
 * Keeps `## Heading {#anchor}` to its anchor: the same syntax would let `{onclick=...}` or `{.class}` through.
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
 * A fragment, or a file from the site's root or from here. Two slashes of any kind would lead to another host, and a
 * colon would make a scheme of a file's name once the address is written relative to its page.
 */
const inside = /^(?:#|(?!\/\/)[^\s\p{Cc}\\:?#]*(?:[?#]|$))/u;
/** An address on the web that browsers can read, without a name before the host, which would hide where it leads. */
const isWeb = (address: string) => /^https?:\/\//i.test(address) && URL.parse(address)?.username === "";
const isLink = (address: string) => inside.test(address) || /^mailto:/i.test(address) || isWeb(address);

/**
 * Takes away every address of a link that is neither on the web, nor mail, nor inside the atlas, and of an image that
 * is none of the atlas's own: one of another host would be asked for as soon as the page is opened.
 */
export const safeLinks = defineHastPlugin({
	name: "safe-links",
	element: {
		filter: ["a", "img"],
		visit(node, ctx) {
			const key = node.tagName === "a" ? "href" : "src";
			const address = node.properties?.[key];
			if (typeof address !== "string") return;
			const isSafe = key === "href" ? isLink(address) : isPicture(address);
			if (!isSafe) ctx.setProperty(node, key, null);
		},
	},
});

/** Says by a class where the text of a cell stands: the pages' policy refuses a style in the markup. */
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

/** Lets the keyboard reach code that scrolls sideways on a narrow screen. */
export const reachableCode = defineHastPlugin({
	name: "reachable-code",
	element: {
		filter: ["pre"],
		visit(node, ctx) {
			ctx.setProperty(node, "tabIndex", 0);
		},
	},
});
