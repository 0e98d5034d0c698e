import type { KeyPath, Span } from "../front-matter/front-matter.ts";
import type { CollectionName } from "../schemas/index.ts";
import type { ContentFolder } from "./read/content.ts";
import type { SourceFile } from "./read/source-file.ts";

/** A replacement in a file's text; offsets as in JavaScript strings. */
export interface Edit {
	start: number;
	end: number;
	text: string;
}

/** A mistake that a rule has found. Without a `span` it is about the whole file. */
export interface Finding {
	span?: Span | undefined;
	/** The key that is missing, where the span can only be that of its holder: the editor's form shows the message there. */
	path?: KeyPath | undefined;
	message: string;
	suggestion: string;
	/**
	 * Edits that correct it and leave no doubt about what the author meant. They change no digit and no meaning, and a word only
	 * into another spelling of itself (`respelling` in did-you-mean.ts). A likely guess belongs into the `suggestion`.
	 */
	fix?: Edit[] | undefined;
}

/** A mistake in the example content (src/check/example-content): its rule reports `wrong` in the place of `right`. */
export interface Example {
	/** The file that the mistake is in: `cities/aville.md`. */
	file: string;
	/** A passage of that file; the whole file, if it is left out. */
	right?: string;
	/** What stands in the place of that passage. */
	wrong?: string;
	/** Another path for the file. */
	renamed?: string;
	/** Whether the file under its own path stays as it is, beside the one with the mistake. */
	besideOriginal?: boolean;
	/** What is wrong with the bytes of the file, where that is the mistake. */
	stored?: "utf-8-with-mark" | "windows-1252" | "binary" | "too-large" | "enormous" | "link" | "not-at-all";
}

/**
 * A rule finds one kind of mistake, and says to an author what is wrong, why it matters and what to write instead.
 */
export interface Rule {
	/** Permanent: messages, the catalogue and people's notes name it. */
	id: string;
	/** The mistake in a few words: the heading of its page in the catalogue. */
	title: string;
	/** Why it matters to a reader. */
	why: string;
	/** How an author corrects it. */
	repair: string;
	/** A `warning` does not fail the check. */
	severity: "error" | "warning";
	/** Whether it looks at translations: at them `too`, or `only` at them; at none, if it is left out. */
	translations?: "too" | "only";
	example: Example;
	/** Looks at one file of any kind. */
	check?(file: SourceFile, content: ContentFolder): Iterable<Finding>;
	/** Looks at one folder of the table in src/schemas/index.ts. */
	checkFolder?(folder: CollectionName, content: ContentFolder): Iterable<Finding>;
}
