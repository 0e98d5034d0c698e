import type { SourceFile } from "../check/read/source-file.ts";
import type { CollectionName } from "../schemas/index.ts";
import type { EditorWords } from "./words.ts";
import type { FileProblem } from "./workspace.ts";

/** What the form asks of the page around it. */
export interface FormHost {
	words: EditorWords;
	/** The file as it is now. */
	file(): SourceFile;
	/** The English file, where the file is a translation. */
	original(): SourceFile | undefined;
	/** Takes a new text of the file; nothing means that the form cannot make the change. */
	change(text: string | undefined): void;
	/** The ids of a collection, each with what it is called. */
	choices(to: CollectionName): readonly [id: string, name: string][];
	/** Messages about a place. */
	messages(problems: readonly FileProblem[]): HTMLElement[];
}
