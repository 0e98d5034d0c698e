import type { KeyPath, Span } from "../../front-matter/front-matter.ts";
import { isDatePath, isReferencePath, leavesOf } from "./facts.ts";
import type { SourceFile } from "./source-file.ts";

/** Keys whose values are no words for readers: addresses, and what a topic finds its sentences by. */
const wordless = new Set(["id", "url", "website", "page", "sentence", "words"]);

/** Every text among some facts that readers see as it stands, with its path: no dates, addresses and ids of other things. */
export function* textsOf({ data }: SourceFile): Generator<{ path: KeyPath; text: string }> {
	for (const { path, key, value } of leavesOf(data)) {
		if (typeof value !== "string" || wordless.has(key) || isDatePath(path) || isReferencePath(path)) continue;
		yield { path, text: value };
	}
}

/** The place of a passage in a value of the facts; that of the whole value, where the passage is written in another way there. */
export function passageIn(file: SourceFile, path: KeyPath, passage: string): Span {
	const span = file.frontMatter!.valueAt(path);
	const at = file.slice(span).indexOf(passage);
	return at < 0 ? span : { start: span.start + at, end: span.start + at + passage.length };
}
