import { SourceFile } from "../check/read/source-file.ts";

const encoder = new TextEncoder();

/** The file in the editor. Its bytes stay those that were opened until somebody changes it. */
export class EditedFile {
	/** From the content folder: `cities/cork.md`. */
	readonly path: string;
	#source: SourceFile;

	constructor(path: string, bytes: Uint8Array) {
		this.path = path;
		this.#source = new SourceFile(path, bytes);
	}

	/** The file as the checker reads it. */
	get source(): SourceFile {
		return this.#source;
	}

	get bytes(): Uint8Array {
		return this.#source.bytes;
	}

	get text(): string {
		return this.#source.text ?? "";
	}

	/** Another text, stored as UTF-8. Nothing happens where it is the same: the bytes may be of another encoding. */
	set text(text: string) {
		if (text !== this.text) this.#source = new SourceFile(this.path, encoder.encode(text));
	}

	/** Other bytes: those of a repaired file. */
	set bytes(bytes: Uint8Array) {
		this.#source = new SourceFile(this.path, bytes);
	}

	/** The text as a text field shows it, with line feeds for all line ends. */
	get shown(): string {
		return asShown(this.text);
	}

	/** Takes over what was typed into a text field: only the part that differs changes, so that line ends stay. */
	set shown(value: string) {
		const before = this.shown;
		if (value === before) return;
		let start = 0;
		while (start < value.length && value[start] === before[start]) start++;
		let kept = 0;
		const most = Math.min(value.length, before.length) - start;
		while (kept < most && value.at(-1 - kept) === before.at(-1 - kept)) kept++;
		const { text } = this;
		const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
		const typed = value.slice(start, value.length - kept).replaceAll("\n", lineEnd);
		this.text = text.slice(0, inText(text, start)) + typed + text.slice(inText(text, before.length - kept));
	}
}

const asShown = (text: string) => text.replace(/\r\n?/g, "\n");

/** The offset in a text of an offset in the text as it is shown. */
export function inText(text: string, shown: number): number {
	if (!text.includes("\r\n")) return shown;
	let offset = 0;
	for (let left = shown; left > 0; left--) offset += text.startsWith("\r\n", offset) ? 2 : 1;
	return offset;
}

/** The offset in the text as it is shown of an offset in a text. */
export const inShown = (text: string, offset: number): number => asShown(text.slice(0, offset)).length;
