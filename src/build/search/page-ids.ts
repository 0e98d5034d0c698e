import { hash } from "node:crypto";

/**
 * How many signs an id has, if no other page's begins like it. Browsers keep a fragment for a year by its name: 36 to the
 * fifth power, 60 million, keeps that of another page or of an earlier release from having the same.
 */
const shortest = 5;

/** How many signs an id may have at the most. */
const longest = 12;

/** A hash as digits and small letters: file names must differ where capital letters count for nothing. */
const letters = (content: Uint8Array) =>
	(BigInt(`0x${hash("sha256", content, "hex")}`) % 36n ** BigInt(longest)).toString(36).padStart(longest, "0");

/**
 * Names for pages, out of what they hold. Each first query loads them all, and of what it loads they are the largest part,
 * being random: so each is as short as it may be.
 *
 * @param contents  no two alike
 * @returns for each a name that no other has, whatever their order
 */
export function pageIds(contents: readonly Uint8Array[]): string[] {
	const whole = contents.map(letters);
	const ids: string[] = [];
	for (let length = shortest; ids.filter(Boolean).length < whole.length; length++) {
		if (length > longest) throw new Error("Two pages of the search index are the same.");
		const alike = Map.groupBy(whole.keys(), (i) => whole[i]!.slice(0, length));
		for (const [beginning, [i = 0, ...others]] of alike) if (others.length === 0) ids[i] ??= beginning;
	}
	return ids;
}
