/** What keeps a file from being read as text. */
export type UnreadableReason = "empty" | "binary" | "too-large" | "link";

export interface Decoded {
	/** The text without a byte-order mark; not there where `unreadable` says why. */
	text?: string;
	unreadable?: UnreadableReason;
	/** The encoding that the file seems to have. Everything but UTF-8 is a mistake. */
	encoding: "UTF-8" | "UTF-16" | "Windows-1252";
	/** Whether it begins with a byte-order mark. */
	mark: boolean;
}

/** The most that one file may hold, in bytes. The longest real page has a tenth of it. */
export const mostBytes = 200_000;

/** Stands for the bytes of a symbolic link, or of anything else that is no file: what is behind it is never read. */
export const link = new Uint8Array(0);

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads bytes as text. A file in another encoding is decoded as what it seems to be, so that its other mistakes are
 * found in the same run.
 */
export function decode(bytes: Uint8Array): Decoded {
	const [a, b] = bytes;
	const wide = (a === 0xff && b === 0xfe && "utf-16le") || (a === 0xfe && b === 0xff && "utf-16be");
	const base: Decoded = { encoding: wide ? "UTF-16" : "UTF-8", mark: Boolean(wide) || (a === 0xef && b === 0xbb) };
	if (bytes === link) return { ...base, unreadable: "link" };
	if (bytes.length > mostBytes) return { ...base, unreadable: "too-large" };
	if (!wide && bytes.includes(0)) return { ...base, unreadable: "binary" };
	try {
		const text = wide ? new TextDecoder(wide).decode(bytes) : utf8.decode(bytes);
		return text.trim() === "" ? { ...base, unreadable: "empty" } : { ...base, text };
	} catch {
		// Every byte means something in Windows-1252: control bytes, not the decoder, tell that it is no text at all.
		const control = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
		if (control > bytes.length / 50) return { ...base, unreadable: "binary" };
		return { ...base, encoding: "Windows-1252", text: new TextDecoder("windows-1252").decode(bytes) };
	}
}
