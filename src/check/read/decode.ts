/** Why a file cannot be read as text. */
export type UnreadableReason = "empty" | "binary" | "too-large" | "link";

export interface DecodedText {
	/** The text without a byte-order mark. Missing where `unreadable` says why. */
	text?: string;
	unreadable?: UnreadableReason;
	/** The encoding that the bytes seem to have. Everything but UTF-8 is a mistake. */
	encoding: "UTF-8" | "UTF-16" | "Windows-1252";
	hasByteOrderMark: boolean;
}

/** The most bytes that a page may have. The longest real one has a tenth of them. */
export const maxTextBytes = 200_000;

/** Stands for the bytes of a symbolic link or a device, which are never read. Compared by identity. */
export const symbolicLink = new Uint8Array(0);

/** A new decoder each time: in Firefox, one that has refused a file leaves the byte-order mark in the text of the next. */
const decodeUtf8 = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

/**
 * Decodes the bytes of a file. A file in another encoding is decoded as what it seems to be, so that its other mistakes are
 * found in the same run.
 */
export function decode(bytes: Uint8Array): DecodedText {
	const [a, b] = bytes;
	const utf16 = (a === 0xff && b === 0xfe && "utf-16le") || (a === 0xfe && b === 0xff && "utf-16be");
	const base: DecodedText = {
		encoding: utf16 ? "UTF-16" : "UTF-8",
		hasByteOrderMark: Boolean(utf16) || (a === 0xef && b === 0xbb),
	};
	if (bytes === symbolicLink) return { ...base, unreadable: "link" };
	if (bytes.length > maxTextBytes) return { ...base, unreadable: "too-large" };
	if (!utf16 && bytes.includes(0)) return { ...base, unreadable: "binary" };
	try {
		const text = utf16 ? new TextDecoder(utf16).decode(bytes) : decodeUtf8(bytes);
		return text.trim() === "" ? { ...base, unreadable: "empty" } : { ...base, text };
	} catch {
		// Every byte means something in Windows-1252: control bytes, not the decoder, tell that it is no text at all.
		const control = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
		if (control > bytes.length / 50) return { ...base, unreadable: "binary" };
		return { ...base, encoding: "Windows-1252", text: new TextDecoder("windows-1252").decode(bytes) };
	}
}
