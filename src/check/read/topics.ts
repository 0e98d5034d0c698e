import type { KeyPath } from "../../front-matter/front-matter.ts";
import type { SourceFile } from "./source-file.ts";

/** What a topic adds or leaves out: a page, or one sentence of it. */
export interface TopicEntry {
	/** Where it stands in the facts: `add.0`. */
	path: KeyPath;
	/** Folder and id: `cities/cork`. */
	page: string;
	/** The first words of the sentence. */
	sentence: string | undefined;
}

/** What a topic adds and leaves out. Entries of another form are another mistake. */
export function* topicEntries({ collection, data }: SourceFile): Generator<TopicEntry> {
	if (collection !== "topics") return;
	for (const key of ["add", "leaveOut"]) {
		const list = data[key];
		for (const [i, entry] of (Array.isArray(list) ? (list as unknown[]) : []).entries()) {
			const { page, sentence } = (entry ?? {}) as { page?: unknown; sentence?: unknown };
			if (typeof page !== "string" || !/^(?:cities|interviews|practices)\/[a-z0-9-]+$/.test(page)) continue;
			yield { path: [key, i], page, sentence: typeof sentence === "string" ? sentence : undefined };
		}
	}
}
