import { plainText } from "../read/markdown.ts";
import type { SourceFile } from "../read/source-file.ts";

/** A piece of text without markup, with the line in which it begins. */
export interface Passage {
	text: string;
	line: number;
}

/** The paragraphs, headings, code and HTML of a page. */
export function passagesOf(file: SourceFile): Passage[] {
	return file.body.nodes
		.filter(({ node }) => ["paragraph", "heading", "code", "html"].includes(node.type))
		.map(({ node, span }) => ({
			text: (node.value ?? plainText(node)).replace(/\s+/g, " ").trim(),
			line: file.placeOf(span.start).line,
		}));
}

/** The quotations of a page: what stands in quotation marks, without them. */
export const quotationsOf = (file: SourceFile): Passage[] =>
	passagesOf(file).flatMap(({ text, line }) =>
		[...text.matchAll(/"([^"]+)"|“([^”]+)”/g)].map((match) => ({ text: (match[1] ?? match[2])!, line })),
	);

/** Every host that a file links to, with the first address on it. */
export function hostsOf(file: SourceFile): Map<string, Passage> {
	const hosts = new Map<string, Passage>();
	for (const match of (file.text ?? "").matchAll(/https?:\/\/[^\s<>"'`)\]]+/gi)) {
		if (!URL.canParse(match[0])) continue;
		const { hostname } = new URL(match[0]);
		if (!hosts.has(hostname)) hosts.set(hostname, { text: match[0], line: file.placeOf(match.index).line });
	}
	return hosts;
}
