import { type HTMLElement, type Node, NodeType, parse } from "node-html-parser";
import { escapeHtml } from "../../html.ts";

/** Attributes that the book takes over. The others serve the site's scripts and style sheet. */
const allowedAttributes = new Set([
	"id",
	"href",
	"lang",
	"dir",
	"role",
	"aria-label",
	"viewBox",
	"d",
	"cx",
	"cy",
	"r",
	"x",
	"y",
	"text-anchor",
	"width",
	"height",
]);
/** Classes that the book's style sheet uses. */
const allowedClasses =
	/^(?:land|borders|dot|tagline|lead|caveat|quiet|native|figures|locator|names|translation-note|translation-state)$/;

/** Parses a built page, without its comments. */
export const parsePage = (html: string) => parse(html, { comment: false });

/**
 * Serialises an element of a built page as XHTML.
 *
 * @param rewrite  gives the `href` of a link in the book, or `undefined` for a link that becomes plain text
 */
export function xhtml(node: Node, rewrite: (href: string) => string | undefined): string {
	if (node.nodeType === NodeType.TEXT_NODE) return escapeHtml(node.text);
	const element = node as HTMLElement;
	const inside = element.childNodes.map((child) => xhtml(child, rewrite)).join("");
	const name = element.rawTagName;
	if (!name) return inside;
	const attributes = Object.entries(element.attributes).flatMap(([key, value]): [string, string][] => {
		if (key === "class") {
			const classes = value.split(/\s+/).filter((each) => allowedClasses.test(each));
			return classes.length > 0 ? [["class", classes.join(" ")]] : [];
		}
		if (!allowedAttributes.has(key)) return [];
		if (key === "href") {
			const target = rewrite(value);
			return target === undefined ? [] : [["href", target]];
		}
		return key === "lang"
			? [
					[key, value],
					["xml:lang", value],
				]
			: [[key, value]];
	});
	// Marks a citation as a note reference: reading systems then show the source in a pop-up.
	if (name === "a" && element.parentNode?.matches("sup")) attributes.push(["epub:type", "noteref"]);
	if (name === "svg") attributes.push(["xmlns", "http://www.w3.org/2000/svg"]);
	const text = attributes.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join("");
	return inside ? `<${name}${text}>${inside}</${name}>` : empty(name, text);
}

/** An element without content: void elements of HTML and shapes of SVG close themselves. */
const empty = (name: string, attributes: string) =>
	/^(?:br|hr|img|wbr|path|circle)$/.test(name) ? `<${name}${attributes}/>` : `<${name}${attributes}></${name}>`;

/** A complete XHTML document of the book. */
export const xhtmlFile = (
	title: string,
	language: string,
	direction: string,
	body: string,
) => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${direction}">
<head>
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`;
