import type { Span } from "../../front-matter/front-matter.ts";
import { cityHeadings } from "../../schemas/city.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { MarkdownHeading } from "./markdown.ts";
import type { SourceFile } from "./source-file.ts";

const fixedTexts = cityHeadings.map(({ text }) => text);

/** A heading as it stands in a file: `## Vision and motivation`, or `## Vision {#vision}`. */
export const headingLine = ({ text, depth, anchor }: { text: string; depth: number; anchor?: string | undefined }) =>
	`${"#".repeat(depth)} ${text}${anchor ? ` {#${anchor}}` : ""}`;

/** The index of a heading among the fixed headings of a profile; -1 for one of the author's own. */
export const fixedRank = ({ text, depth }: MarkdownHeading) =>
	cityHeadings.findIndex((fixed) => fixed.text === text && fixed.depth === depth);

/** The fixed heading that a misspelt one is nearest to, of those that the profile lacks. */
export function intendedHeading(heading: MarkdownHeading, file: SourceFile): string | undefined {
	if (fixedRank(heading) >= 0) return undefined;
	const present = new Set(file.body.headings.filter((each) => fixedRank(each) >= 0).map(({ text }) => text));
	return didYouMean(
		heading.text.replace(/[:.]$/, "").replaceAll("&", "and"),
		fixedTexts.filter((text) => !present.has(text as never)),
	);
}

/** The fixed headings that a profile leaves out on purpose, by its `leftOut`. */
export const leftOutHeadings = ({ data }: SourceFile) =>
	new Set(Array.isArray(data["leftOut"]) ? (data["leftOut"] as unknown[]) : []);

/** Whether a file is a city with a text of its own. */
export const hasProfile = (file: SourceFile) =>
	file.collection === "cities" && file.body.text.trim() !== "" && !file.body.fault;

/** Lines that lack the space after their hash signs, and so are no headings. */
export function* unspacedHeadings(file: SourceFile): Generator<{ span: Span; hashes: string; text: string }> {
	for (const { node, span } of file.body.nodes) {
		if (node.type !== "paragraph") continue;
		const [line, hashes, text] = /^(#{1,6})(\p{L}[^\r\n]*)/u.exec(file.slice(span)) ?? [];
		if (line && hashes && text) yield { span: { start: span.start, end: span.start + line.length }, hashes, text };
	}
}
