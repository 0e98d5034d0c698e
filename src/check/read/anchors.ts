import { headingSlug } from "../../model/sentences.ts";
import type { MarkdownHeading } from "./markdown.ts";

/** The anchor of each heading, in their order: its own, or the slug of its words with a number from the second on. */
export function headingAnchors(headings: readonly MarkdownHeading[]): string[] {
	const counts = new Map<string, number>();
	return headings.map(({ anchor, text }) => {
		const slug = headingSlug(text);
		const count = counts.get(slug) ?? 0;
		counts.set(slug, count + 1);
		return anchor ?? (count ? `${slug}-${count}` : slug);
	});
}

/** Every fragment of a page: its headings, its sources, and the top. */
export const pageAnchors = (headings: readonly MarkdownHeading[], sources: readonly string[]): string[] => [
	...new Set(["", "main", ...headingAnchors(headings), ...sources.map((id) => `source-${id}`)]),
];
