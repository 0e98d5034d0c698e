import type { ContentFolder } from "../../read/content.ts";
import type { MarkdownHeading } from "../../read/markdown.ts";
import { sectionKey } from "../../read/sections.ts";
import type { SourceFile } from "../../read/source-file.ts";
import type { Rule } from "../../rule.ts";

/** Braces of a Chinese keyboard, which make no anchor: they are taken away with what stands in them. */
const wideBraces = /[ \t]*[{｛][#＃]?[^}｝]*[}｝][ \t]*$/;

/**
 * The anchors of the English headings for those of a translation, where the order leaves no doubt: there are as many of each
 * level, and those that have an anchor stand at its place.
 */
function certainAnchors(file: SourceFile, content: ContentFolder): readonly string[] {
	const english = content.original(file)?.body.headings ?? [];
	const { headings } = file.body;
	const fits = (heading: MarkdownHeading, i: number) =>
		heading.depth === english[i]!.depth && (heading.anchor ?? sectionKey(english[i]!)) === sectionKey(english[i]!);
	return headings.length === english.length && headings.every(fits) ? english.map(sectionKey) : [];
}

export const translationAnchor: Rule = {
	id: "translation-anchor",
	title: "A translated heading without an anchor",
	why: "Links lead to anchors, and an anchor says which English section this is. Made from translated words it would be another one in each language.",
	repair: "Put the anchor of the English heading behind it: `{#first-step}`.",
	severity: "error",
	translations: "only",
	example: { file: "fr/interviews/aville-mayor.md", right: "## La suite {#next}", wrong: "## La suite" },
	*check(file, content) {
		const original = content.original(file);
		if (!original) return;
		const anchors = certainAnchors(file, content);
		const used = new Set(file.body.headings.map(({ anchor }) => anchor));
		const free = original.body.headings.map(sectionKey).filter((key) => !used.has(key));
		for (const [i, { anchor, extras, depth, text, span }] of file.body.headings.entries()) {
			// What stands in braces and is no anchor is another mistake.
			if (anchor !== undefined || extras.length > 0 || text === "") continue;
			const certain = anchors[i];
			const words = text.replace(wideBraces, "");
			const line = `${"#".repeat(depth)} ${words} {#${certain}}`;
			const isPlain = certain && file.slice(span).trimEnd() === `${"#".repeat(depth)} ${text}`;
			yield {
				span,
				message: `The heading \`${words}\` has no anchor, so nothing tells which English section it is.`,
				suggestion: certain
					? `Write \`${line}\`.`
					: free.length > 0
						? `Put the anchor of its English heading behind it, such as \`{#${free[0]}}\`.`
						: `Take the heading away, or its level: \`${original.path}\` has no section more.`,
				...(isPlain && { fix: [{ ...span, text: line }] }),
			};
		}
	},
};
