import { headingLine } from "../check/read/headings.ts";
import type { MarkdownHeading } from "../check/read/markdown.ts";
import type { SourceFile } from "../check/read/source-file.ts";
import { cityHeadings } from "../schemas/city.ts";
import type { CollectionName } from "../schemas/index.ts";

/** A heading that every page of a collection has. */
interface FixedHeading {
	depth: number;
	text: string;
}

/** The headings that the pages of a collection share. */
export const fixedHeadings = (collection: CollectionName | undefined): readonly FixedHeading[] =>
	collection === "cities" ? cityHeadings : [];

/** A part of the text below the front matter: a heading with what stands below it, or what stands before the first one. */
export interface Section {
	/** Tells the section from others of its file, also after an edit. */
	key: string;
	heading?: MarkdownHeading | undefined;
	/** The heading that is due where there is none yet, or that it is. */
	fixed?: FixedHeading | undefined;
	/** The place of the text below the heading; nothing where the section is still to be written. */
	span?: { start: number; end: number };
	text: string;
}

/** The sections of a file, with those that are due and not there in their places. */
export function sectionsOf(file: SourceFile): Section[] {
	const { body } = file;
	const inBlocks = new Set(body.nodes.filter(({ parent }) => parent.type !== "root").map(({ span }) => span.start));
	const headings = body.headings.filter(({ span }) => !inBlocks.has(span.start));
	const fixed = fixedHeadings(file.collection);
	const end = body.start + body.text.length;
	const present = headings.map((heading, i): Section => {
		const span = { start: heading.span.end, end: headings[i + 1]?.span.start ?? end };
		const due = fixed.find(({ depth, text }) => depth === heading.depth && text === heading.text);
		return { key: due?.text ?? `own-${i}`, heading, fixed: due, span, text: file.slice(span).trim() };
	});
	const before = { start: body.start, end: headings[0]?.span.start ?? end };
	const lead: Section = { key: "lead", span: before, text: file.slice(before).trim() };
	const sections = [...present];
	for (const heading of fixed) {
		if (present.some(({ fixed: due }) => due === heading)) continue;
		const earlier = fixed.slice(0, fixed.indexOf(heading));
		const after = sections.findLastIndex(({ fixed: due }) => due !== undefined && earlier.includes(due));
		sections.splice(after + 1, 0, { key: heading.text, fixed: heading, text: "" });
	}
	return fixed.length === 0 || lead.text !== "" ? [lead, ...sections] : sections;
}

/**
 * The file's text with another text in one section. A heading that is due comes with its first words, in its place, and so does
 * the one above it; it goes with the last.
 */
export function setSection(file: SourceFile, key: string, words: string): string {
	const sections = sectionsOf(file);
	const index = sections.findIndex((section) => section.key === key);
	const section = sections[index];
	if (!section) return file.text ?? "";
	const text = file.text!;
	const newLine = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
	const gap = newLine + newLine;
	const written = words.trim().replace(/\r\n|\r|\n/g, newLine);
	const next = sections[index + 1];
	if (section.span && section.heading) {
		const holds = next?.span && (next.fixed?.depth ?? 0) > section.heading.depth;
		if (written === "" && section.fixed && !holds) {
			return joined(text.slice(0, section.heading.span.start), "", text.slice(section.span.end), newLine);
		}
		return joined(text.slice(0, section.span.start), written, text.slice(section.span.end), newLine);
	}
	if (section.span) return joined(text.slice(0, section.span.start), written, text.slice(section.span.end), newLine);
	if (written === "") return text;
	const above = sections.slice(0, index).findLast(({ fixed }) => fixed && fixed.depth < section.fixed!.depth);
	const lines = [...(above && !above.heading ? [headingLine(above.fixed!)] : []), headingLine(section.fixed!), written];
	const at = sections.slice(index + 1).find((each) => each.heading)?.heading?.span.start ?? text.length;
	return joined(text.slice(0, at), lines.join(gap), text.slice(at), newLine);
}

/** Three pieces of a text with an empty line between each. What stands further off keeps its line ends. */
function joined(before: string, middle: string, after: string, newLine: string): string {
	const rest = after.replace(/^\s+/, "");
	const pieces = [before.trimEnd(), middle, rest].filter((piece) => piece !== "");
	return pieces.join(newLine + newLine) + (rest === "" ? newLine : "");
}

/** The file's text with another heading, or with a new one at its end. */
export function setHeading(file: SourceFile, key: string | undefined, words: string, anchor: string): string {
	const text = file.text ?? "";
	const heading = key === undefined ? undefined : sectionsOf(file).find((section) => section.key === key)?.heading;
	const line = `${"#".repeat(heading?.depth ?? 2)} ${words.trim()}${anchor ? ` {#${anchor}}` : ""}`;
	if (heading) return text.slice(0, heading.span.start) + line + text.slice(heading.span.end);
	return joined(text, line, "", /\r\n|\r|\n/.exec(text)?.[0] ?? "\n");
}
