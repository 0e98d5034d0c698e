import type { MarkdownNode } from "../check/read/markdown-node.ts";
import { element } from "../client/shared/elements.ts";

/** Where links and citations of a text lead, and where its images lie. */
export interface MarkdownLinks {
	/** The page of an address as an author writes it: `cities/cork.html` for `../cities/cork.md`. */
	address(written: string): string | undefined;
	/** Whether the content has a file: an image that is still to be added shows its words only. */
	has(path: string): boolean;
	/** The number of a source; nothing for one that the file does not list. */
	number(source: string): number | undefined;
}

/** The element of each kind of node that holds others. */
const tags: Record<string, keyof HTMLElementTagNameMap> = {
	paragraph: "p",
	emphasis: "em",
	strong: "strong",
	delete: "del",
	blockquote: "blockquote",
	listItem: "li",
	table: "table",
	tableRow: "tr",
	tableCell: "td",
};

/** Markdown as elements, as the build would show it: HTML is text, and `[^id]` the number of a source. */
export function viewOf(nodes: readonly MarkdownNode[], links: MarkdownLinks): Node[] {
	return nodes.flatMap((node) => view(node, links));
}

function view(node: MarkdownNode, links: MarkdownLinks): Node[] {
	const inside = () => viewOf(node.children ?? [], links);
	const tag = tags[node.type];
	if (tag) return [element(tag, {}, ...inside())];
	switch (node.type) {
		case "heading":
			return [element(`h${node.depth ?? 2}` as "h2", {}, ...inside())];
		case "list":
			return [element((node as { ordered?: boolean }).ordered ? "ol" : "ul", {}, ...inside())];
		case "text":
			return cited(node.value ?? "", links);
		case "inlineCode":
			return [element("code", {}, node.value)];
		case "code":
			return [element("pre", { tabindex: "0" }, element("code", {}, node.value))];
		case "break":
			return [element("br")];
		case "thematicBreak":
			return [element("hr")];
		case "link": {
			const href = links.address(node.url ?? "");
			return [element("a", { href, target: "_blank", rel: "noopener" }, ...inside())];
		}
		case "image": {
			const src = links.address(node.url ?? "");
			const image = src !== undefined && links.has(src) && element("img", { src, alt: node.alt ?? "" });
			return [
				element(
					"figure",
					{},
					image || `[${node.alt}]`,
					Boolean(node.title) && element("figcaption", {}, node.title ?? ""),
				),
			];
		}
		case "html":
			return [document.createTextNode(node.value ?? "")];
		default:
			return inside();
	}
}

/** Text with its citations as numbers. A citation of a source that is not listed stays as it is written. */
function cited(text: string, { number }: MarkdownLinks): Node[] {
	return text.split(/\[\^([^[\]\r\n]*)\]/).flatMap((part, i): Node[] => {
		if (i % 2 === 0) return part === "" ? [] : [document.createTextNode(part)];
		const n = number(part);
		return [n === undefined ? element("mark", {}, `[^${part}]`) : element("sup", { class: "cite" }, String(n))];
	});
}
