import { headingLine } from "../check/read/headings.ts";
import type { MarkdownHeading } from "../check/read/markdown.ts";
import { sectionKey } from "../check/read/sections.ts";
import type { SourceFile } from "../check/read/source-file.ts";
import { cityHeadings } from "../schemas/city.ts";

/** A heading that a page should have. */
interface DueHeading {
	depth: number;
	text: string;
	/** That of the English heading, where this is one to translate. */
	anchor?: string | undefined;
}

/**
 * The headings that a page should have.
 *
 * @param original  the English file of a translation, whose headings are due in it
 */
export function dueHeadings({ collection }: SourceFile, original?: SourceFile): readonly DueHeading[] {
	if (!original) return collection === "cities" ? cityHeadings : [];
	const anchors = new Set(original.sections.map(({ key }) => key));
	const headings = original.body.headings.map((heading) => ({
		depth: heading.depth,
		text: heading.text,
		anchor: sectionKey(heading),
	}));
	return headings.filter(({ anchor }) => anchors.has(anchor));
}

const isDue = ({ depth, text, anchor }: DueHeading, heading: MarkdownHeading) =>
	anchor === undefined ? depth === heading.depth && text === heading.text : anchor === sectionKey(heading);

/** A part of the text below the front matter: a heading with what stands below it, or what stands before the first one. */
export interface Section {
	/** Tells the section from others of its file, also after an edit. In a translation, that of the English section. */
	key: string;
	heading?: MarkdownHeading | undefined;
	/** The heading that is due where there is none yet, or that it is. */
	due?: DueHeading | undefined;
	/** The place of the text below the heading; nothing where the section is still to be written. */
	span?: { start: number; end: number };
	text: string;
}

/** The sections of a file, with those that are due and not there in their places. */
export function sectionsOf(file: SourceFile, original?: SourceFile): Section[] {
	const { body } = file;
	const inBlocks = new Set(body.nodes.filter(({ parent }) => parent.type !== "root").map(({ span }) => span.start));
	const headings = body.headings.filter(({ span }) => !inBlocks.has(span.start));
	const due = dueHeadings(file, original);
	const end = body.start + body.text.length;
	const present = headings.map((heading, i): Section => {
		const span = { start: heading.span.end, end: headings[i + 1]?.span.start ?? end };
		const own = due.find((each) => isDue(each, heading));
		const key = own?.anchor ?? own?.text ?? `own-${i}`;
		return { key, heading, due: own, span, text: file.slice(span).trim() };
	});
	const before = { start: body.start, end: headings[0]?.span.start ?? end };
	const lead: Section = { key: original ? "text" : "lead", span: before, text: file.slice(before).trim() };
	const sections = [...present];
	for (const heading of due) {
		if (present.some((section) => section.due === heading)) continue;
		const earlier = due.slice(0, due.indexOf(heading));
		const after = sections.findLastIndex((section) => section.due !== undefined && earlier.includes(section.due));
		sections.splice(after + 1, 0, { key: heading.anchor ?? heading.text, due: heading, text: "" });
	}
	const hasLead = original ? original.sections.some(({ key }) => key === "text") : due.length === 0;
	return hasLead || lead.text !== "" ? [lead, ...sections] : sections;
}

/**
 * The file's text with another text in one section. A heading that is due comes with its first words, in its place, and so does
 * the one above it; it goes with the last, unless it is a translated one.
 *
 * @param heading  the words of a translated heading that is not there yet
 */
export function setSection(file: SourceFile, key: string, words: string, original?: SourceFile, heading = ""): string {
	const sections = sectionsOf(file, original);
	const index = sections.findIndex((section) => section.key === key);
	const section = sections[index];
	if (!section) return file.text ?? "";
	const text = file.text!;
	const newLine = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
	const gap = newLine + newLine;
	const written = words.trim().replace(/\r\n|\r|\n/g, newLine);
	const next = sections[index + 1];
	const { due } = section;
	if (section.span && section.heading) {
		const holds = next?.span && (next.due?.depth ?? 0) > section.heading.depth;
		if (written === "" && due && !original && !holds) {
			return joined(text.slice(0, section.heading.span.start), "", text.slice(section.span.end), newLine);
		}
		return joined(text.slice(0, section.span.start), written, text.slice(section.span.end), newLine);
	}
	if (section.span) return joined(text.slice(0, section.span.start), written, text.slice(section.span.end), newLine);
	if (written === "" && heading === "") return text;
	const above = sections.slice(0, index).findLast((each) => each.due && each.due.depth < due!.depth);
	const lines = [
		...(above && !above.heading ? [headingLine(above.due!)] : []),
		headingLine({ ...due!, text: heading || due!.text }),
		...(written === "" ? [] : [written]),
	];
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
export function setHeading(
	file: SourceFile,
	key: string | undefined,
	words: string,
	anchor: string,
	original?: SourceFile,
): string {
	const text = file.text ?? "";
	const sections = key === undefined ? [] : sectionsOf(file, original);
	const heading = sections.find((section) => section.key === key)?.heading;
	const line = headingLine({ depth: heading?.depth ?? 2, text: words.trim(), anchor });
	if (heading) return text.slice(0, heading.span.start) + line + text.slice(heading.span.end);
	return joined(text, line, "", /\r\n|\r|\n/.exec(text)?.[0] ?? "\n");
}
