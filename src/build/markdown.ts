import { defineHastPlugin, defineMdastPlugin } from "satteri";

/**
 * Shows raw HTML as the text it is. The checker refuses it with a sentence before a build begins; this keeps it from a
 * page in every other case. The maintainers' MDX has no such nodes: its tags are components.
 */
export const authorMarkdown = defineMdastPlugin({
	name: "author-markdown",
	html(node, ctx) {
		ctx.replaceNode(node, { type: "text", value: node.value });
	},
});

const safeAddress = /^(?:https?:\/\/|mailto:|#|\.{0,2}\/|[\w-][\w./-]*(?:[?#]|$))/i;

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

/** Takes away every address of a link or image that is neither on the web, nor mail, nor inside the atlas. */
export const safeLinks = defineHastPlugin({
	name: "safe-links",
	element: {
		filter: ["a", "img"],
		visit(node, ctx) {
			const key = node.tagName === "a" ? "href" : "src";
			const address = node.properties?.[key];
			if (typeof address === "string" && !safeAddress.test(address)) ctx.setProperty(node, key, null);
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
