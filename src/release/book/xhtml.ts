import { type HTMLElement, type Node, NodeType, parse } from "node-html-parser";
import { escapeHtml } from "../../html.ts";

/** What a reader's device is given of an element's attributes. The rest belongs to the site: classes, data, ARIA. */
const kept = new Set(["id", "href", "lang", "role", "aria-label", "viewBox", "d", "cx", "cy", "r", "width", "height"]);
const keptOfClass = /^(?:land|borders|dot|tagline|lead|caveat|quiet|native|figures|locator)$/;

export const page = (html: string) => parse(html, { comment: false });

/**
 * An element of a built page as XHTML.
 *
 * @param link  where an address leads in the book; nothing where the link has to become plain text
 */
export function xhtml(node: Node, link: (href: string) => string | undefined): string {
	if (node.nodeType === NodeType.TEXT_NODE) return escapeHtml(node.text);
	const element = node as HTMLElement;
	const inside = element.childNodes.map((child) => xhtml(child, link)).join("");
	const name = element.rawTagName;
	if (!name) return inside;
	const attributes = Object.entries(element.attributes).flatMap(([key, value]): [string, string][] => {
		if (key === "class") {
			const classes = value.split(/\s+/).filter((each) => keptOfClass.test(each));
			return classes.length > 0 ? [["class", classes.join(" ")]] : [];
		}
		if (!kept.has(key)) return [];
		if (key === "href") {
			const target = link(value);
			return target === undefined ? [] : [["href", target]];
		}
		return key === "lang"
			? [
					[key, value],
					["xml:lang", value],
				]
			: [[key, value]];
	});
	// A number that leads to a source: reading devices then show the source as a note.
	if (name === "a" && element.parentNode?.matches("sup")) attributes.push(["epub:type", "noteref"]);
	if (name === "svg") attributes.push(["xmlns", "http://www.w3.org/2000/svg"]);
	const text = attributes.map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join("");
	return inside ? `<${name}${text}>${inside}</${name}>` : empty(name, text);
}

const empty = (name: string, attributes: string) =>
	/^(?:br|hr|img|wbr|path|circle)$/.test(name) ? `<${name}${attributes}/>` : `<${name}${attributes}></${name}>`;

/** A whole XHTML file of the book. */
export const xhtmlFile = (title: string, language: string, body: string) => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head>
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`;
