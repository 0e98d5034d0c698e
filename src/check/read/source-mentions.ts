import type { Span } from "../../front-matter/front-matter.ts";
import { isSourcePath, leavesOf } from "./facts.ts";
import type { SourceFile } from "./source-file.ts";

/** A place that names a source: `source: id` among the facts, `[^id]` in the text. */
export interface SourceMention {
	id: string;
	/** Whether it stands in the text, and not among the facts. */
	inText: boolean;
	/** Its place, looked up only when a rule asks. */
	span(): Span;
}

/** The mentions of each file: several rules ask for them. */
const mentions = new WeakMap<SourceFile, SourceMention[]>();

/** Every mention of a source in a file, whether or not the source is listed. */
export function sourceMentions(file: SourceFile): readonly SourceMention[] {
	const known = mentions.get(file) ?? [...findMentions(file)];
	mentions.set(file, known);
	return known;
}

function* findMentions(file: SourceFile): Generator<SourceMention> {
	for (const { path, value } of leavesOf(file.data)) {
		if (!isSourcePath(path) || typeof value !== "string") continue;
		yield { id: value, inText: false, span: () => file.frontMatter!.valueAt(path) };
	}
	for (const { node, span } of file.body.nodes) {
		if (node.type !== "text" && node.type !== "html") continue;
		for (const mark of file.slice(span).matchAll(/\[\^([^[\]\r\n]*)\]/g)) {
			const start = span.start + mark.index;
			yield { id: mark[1]!, inText: true, span: () => ({ start, end: start + mark[0].length }) };
		}
	}
}
