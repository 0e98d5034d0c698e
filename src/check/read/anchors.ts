import type { SourceFile } from "./source-file.ts";

/** The anchor that the Markdown processor makes of a heading's words. */
export const slugged = (words: string) =>
	words
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu, "")
		.replaceAll(" ", "-");

/** The anchor of each heading, in their order: its own, or the one that its words become. */
export function headingAnchors(file: SourceFile): string[] {
	const seen = new Map<string, number>();
	return file.body.headings.map(({ anchor, text }) => {
		const base = slugged(text);
		const count = seen.get(base) ?? 0;
		seen.set(base, count + 1);
		return anchor ?? (count ? `${base}-${count}` : base);
	});
}

/** Every fragment of a page: its headings, its sources, and the top. */
export function anchorsOf(file: SourceFile): string[] {
	const anchors = new Set<string>(["", "main", ...headingAnchors(file)]);
	for (const id of sourceIds(file)) anchors.add(`source-${id}`);
	return [...anchors];
}

/** The ids of a file's sources, in their order; what is no id is left out. */
export function sourceIds(file: SourceFile): string[] {
	const { sources } = file.data as { sources?: unknown };
	if (!Array.isArray(sources)) return [];
	return sources.map((source) => (source as { id?: unknown } | null)?.id).filter((id) => typeof id === "string");
}
