import type { Span } from "../../front-matter/front-matter.ts";
import { cityHeadings } from "../../schemas/city.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { MarkdownHeading } from "./markdown.ts";
import type { SourceFile } from "./source-file.ts";

const texts = cityHeadings.map(({ text }) => text);

/** The place of a heading among the fixed ones of a profile; -1 for one of the author's own. */
export const rankOf = ({ text, depth }: MarkdownHeading) =>
	cityHeadings.findIndex((fixed) => fixed.text === text && fixed.depth === depth);

/** The fixed heading that a heading was meant to be, if it is not one and the profile lacks it. */
export function meantBy(heading: MarkdownHeading, file: SourceFile): string | undefined {
	if (rankOf(heading) >= 0) return undefined;
	const there = new Set(file.body.headings.filter((each) => rankOf(each) >= 0).map(({ text }) => text));
	return didYouMean(
		heading.text.replace(/[:.]$/, "").replaceAll("&", "and"),
		texts.filter((text) => !there.has(text as never)),
	);
}

/** The fixed headings that a profile leaves out on purpose, as its `leftOut` says. */
export const leftOut = ({ data }: SourceFile) =>
	new Set(Array.isArray(data["leftOut"]) ? (data["leftOut"] as unknown[]) : []);

/** A city with a text of its own. */
export const isProfile = (file: SourceFile) =>
	file.collection === "cities" && file.body.text.trim() !== "" && !file.body.fault;

/** Lines that would be headings if a space stood after their hash signs. */
export function* unspacedHeadings(file: SourceFile): Generator<{ span: Span; hashes: string; text: string }> {
	for (const { node, span } of file.body.nodes) {
		const [line, hashes, text] =
			(node.type === "paragraph" && /^(#{1,6})(\p{L}[^\r\n]*)/u.exec(file.slice(span))) || [];
		if (line && hashes && text) yield { span: { start: span.start, end: span.start + line.length }, hashes, text };
	}
}
