import type { Span } from "../front-matter/front-matter.ts";
import type { CollectionName } from "../schemas/index.ts";
import type { ContentFolder } from "./read/content.ts";
import type { SourceFile } from "./read/source-file.ts";

/** A replacement in a file's text; offsets as in JavaScript strings. */
export interface Edit {
	start: number;
	end: number;
	text: string;
}

/** What a rule found. Without a `span` the whole file is meant. */
export interface Finding {
	span?: Span | undefined;
	message: string;
	suggestion: string;
	/**
	 * Edits that mend it without a doubt about what the author meant. They change no digit and no meaning, and a word only
	 * into its other spelling (`respelling` in did-you-mean.ts): a likely guess belongs into the `suggestion`.
	 */
	fix?: Edit[] | undefined;
}

/** A mistake in the sample content (src/check/example-content): `right` stands there, `wrong` in its place is reported. */
export interface Example {
	/** A file of the sample content, such as `cities/aville.md`. */
	file: string;
	/** A passage of that file, or nothing for the whole file. */
	right?: string;
	/** What an author may write instead. */
	wrong?: string;
	/** Another name for the file. */
	renamed?: string;
	/** Keeps the file under its own name too, beside the one with another name. */
	kept?: boolean;
	/** How the file is stored, where that is the mistake. */
	stored?: "utf-8-with-mark" | "windows-1252" | "binary" | "too-large" | "enormous" | "link" | "not-at-all";
}

/**
 * A rule: one kind of mistake. Its id is permanent, since messages, the catalogue and people's notes name it.
 */
export interface Rule {
	id: string;
	/** The mistake in a few words: the heading of its page in the catalogue. */
	title: string;
	/** Why it matters to a reader. */
	why: string;
	/** How to mend it. */
	repair: string;
	/** `warning` is shown and does not fail the check. */
	severity: "error" | "warning";
	example: Example;
	/** Looks at one file. */
	check?(file: SourceFile, content: ContentFolder): Iterable<Finding>;
	/** Looks at one folder of the table in src/schemas/index.ts. */
	checkFolder?(folder: CollectionName, content: ContentFolder): Iterable<Finding>;
}
