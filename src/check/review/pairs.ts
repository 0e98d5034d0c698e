/** Beyond this many comparisons a page is another text, and nothing of it is paired. */
const maxComparisons = 1_000_000;

/** The words of a text. Those in an address are none, so that a link which leads elsewhere is still the same link. */
const wordsOf = (text: string) =>
	text
		.replace(/\]\([^)]*\)|https?:\S+/g, " ")
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

/**
 * Puts each text that is gone beside the one that took its place: the new one that shares the most words with it, and half
 * of them at least.
 *
 * @returns the pairs and the rest of `gone` in its order, then the rest of `added` in its own
 */
export function pairUp<T extends { text: string }>(
	gone: readonly T[],
	added: readonly T[],
): [old: T | undefined, now: T | undefined][] {
	const left = new Set(gone.length * added.length <= maxComparisons ? added : []);
	const words = new Map([...left].map((each) => [each, wordsOf(each.text)]));
	const pairs = gone.map((old): [T, T | undefined] => {
		const wanted = new Set(wordsOf(old.text));
		let best: T | undefined;
		let most = wanted.size / 2;
		for (const candidate of left) {
			const shared = words.get(candidate)!.filter((word) => wanted.has(word)).length;
			if (shared > 0 && shared >= most && (best === undefined || shared > most)) [best, most] = [candidate, shared];
		}
		if (best) left.delete(best);
		return [old, best];
	});
	const paired = new Set(pairs.map(([, now]) => now));
	return [...pairs, ...added.filter((each) => !paired.has(each)).map((each): [undefined, T] => [undefined, each])];
}
