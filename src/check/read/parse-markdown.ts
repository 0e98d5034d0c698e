import { markdownToMdast, mdxToMdast } from "satteri";
import type { MarkdownNode } from "./markdown-node.ts";

/** The features that the build turns on (astro.config.mjs), so that both read the same text. */
const features = { headingAttributes: true, gfm: { footnotes: false } };

/**
 * Parses Markdown or MDX. In the editor page `src/editor/parse-markdown.ts` stands in the place of this file: Sätteri is
 * native code, and its WebAssembly wants what no page from disk has.
 *
 * @returns the root of the syntax tree (mdast), with offsets
 * @throws {Error} for broken MDX; the message begins with line and column
 */
export const parseMarkdown = (text: string, mdx: boolean): MarkdownNode =>
	(mdx ? mdxToMdast(text, { features }) : markdownToMdast(text, { features })) as MarkdownNode;
