import type { Path, Span } from "../../front-matter/front-matter.ts";
import { isSourceRef } from "./fact-paths.ts";
import type { SourceFile } from "./source-file.ts";

export interface Mention {
	id: string;
	/** Whether it stands in the text. */
	text: boolean;
	/** Where it stands. */
	span(): Span;
}

/** Every mention of a source: in the facts as `source:`, in the text as `[^id]`. */
export function* mentions(file: SourceFile): Generator<Mention> {
	const stack: { path: Path; value: unknown }[] = [{ path: [], value: file.data }];
	for (let next = stack.pop(); next; next = stack.pop()) {
		const { path, value } = next;
		if (typeof value === "object" && value !== null) {
			const steps = Array.isArray(value) ? value.map((each, i) => [i, each] as const) : Object.entries(value);
			for (const [step, each] of steps) stack.push({ path: [...path, step], value: each });
		} else if (isSourceRef(path) && typeof value === "string") {
			yield { id: value, text: false, span: () => file.frontMatter!.valueAt(path) };
		}
	}
	for (const { node, span } of file.body.nodes) {
		if (node.type !== "text" && node.type !== "html") continue;
		for (const mark of file.slice(span).matchAll(/\[\^([^[\]\r\n]*)\]/g)) {
			const start = span.start + mark.index;
			yield { id: mark[1]!, text: true, span: () => ({ start, end: start + mark[0].length }) };
		}
	}
}
