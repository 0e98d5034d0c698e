/** An address in a text, with its offset. */
interface FoundAddress {
	address: string;
	index: number;
}

/**
 * The addresses of the web in a text. What closes a sentence or a link behind one is no part of it; a bracket that opens within
 * the address is.
 */
export const addressesIn = (text: string): FoundAddress[] =>
	[...text.matchAll(/https?:\/\/[^\s<>"“”`]+/gi)].flatMap(({ 0: found, index }) => {
		const address = upToBracket(found).replace(/[,.;:!?'’*_]+$/, "");
		return URL.canParse(address) ? [{ address, index }] : [];
	});

/** What stands before a bracket that closes one outside. */
function upToBracket(text: string): string {
	let open = 0;
	for (const [i, c] of [...text].entries()) {
		if (c === "(" || c === "[") open++;
		else if ((c === ")" || c === "]") && --open < 0) return [...text].slice(0, i).join("");
	}
	return text;
}
