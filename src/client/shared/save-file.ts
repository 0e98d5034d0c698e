import { element } from "./elements.ts";

/**
 * Hands a text to the reader as a file, which needs no server.
 *
 * @param type  its media type
 */
export function saveFile(name: string, text: string, type: string): void {
	const href = URL.createObjectURL(new Blob([text], { type }));
	element("a", { href, download: name }).click();
	// By then the browser has taken the file.
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
