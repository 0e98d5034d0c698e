import { createHash } from "node:crypto";

/** How many words in a row make two texts the same there. */
const length = 12;

/**
 * Every run of twelve words in a text, as the first 48 bits of its SHA-256: enough to find a run again, and nothing to
 * read. What stands in quotation marks is left out, since quotations and names of documents are rightly the same; a
 * run never reaches across such a gap, nor across a paragraph's end.
 */
export function shingles(text: string): Map<string, string> {
	const found = new Map<string, string>();
	const pieces = text
		.normalize("NFKC")
		.replace(/\[\^[a-z0-9-]+\]/g, " ")
		.replace(/"[^"\n]*"|“[^”\n]*”|«[^»\n]*»/g, "\n\n")
		.split(/\n\s*\n/);
	for (const piece of pieces) {
		const words =
			piece
				// Copied pages lose the break between a heading and what follows it.
				.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
				.toLowerCase()
				.replace(/['’]/g, "")
				.match(/[\p{L}\p{N}]+/gu) ?? [];
		for (let i = 0; i + length <= words.length; i++) {
			const run = words.slice(i, i + length).join(" ");
			found.set(createHash("sha256").update(run).digest("hex").slice(0, 12), run);
		}
	}
	return found;
}
