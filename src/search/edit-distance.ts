/**
 * Damerau–Levenshtein distance: the number of letters to insert, delete, substitute or swap with their neighbour that turn
 * one word into another. The unrestricted form: letters may be inserted between two that are swapped, so `ca` and `abc` are
 * two apart.
 *
 * @param limit  the greatest distance of interest
 * @returns the distance, or some number above `limit` for words farther apart
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	// What both begin and end with costs nothing: of most words that are compared this leaves a letter or two.
	let [start, end] = [0, 0];
	const shorter = Math.min(a.length, b.length);
	while (start < shorter && a[start] === b[start]) start++;
	while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	return distanceOf(a.slice(start, a.length - end), b.slice(start, b.length - end), limit);
}

/** The distance of two words that neither begin nor end alike. */
function distanceOf(a: string, b: string, limit: number): number {
	const infinity = a.length + b.length;
	const width = b.length + 2;
	// Row and column 0 are a border that no path crosses; row i + 1 and column j + 1 stand for the first i and j letters.
	const costs = new Array<number>((a.length + 2) * width).fill(infinity);
	for (let i = 0; i <= a.length; i++) costs[(i + 1) * width + 1] = i;
	for (let j = 0; j <= b.length; j++) costs[width + j + 1] = j;
	/** The last row in which each letter of `a` stood. */
	const lastRow = new Map<string, number>();
	for (let i = 1; i <= a.length; i++) {
		let lastColumn = 0;
		let rowMinimum = i;
		for (let j = 1; j <= b.length; j++) {
			const [swapRow, swapColumn] = [lastRow.get(b[j - 1]!) ?? 0, lastColumn];
			const same = a[i - 1] === b[j - 1];
			if (same) lastColumn = j;
			const cost = Math.min(
				costs[i * width + j]! + Number(!same),
				costs[(i + 1) * width + j]! + 1,
				costs[i * width + j + 1]! + 1,
				costs[swapRow * width + swapColumn]! + (i - swapRow - 1) + 1 + (j - swapColumn - 1),
			);
			costs[(i + 1) * width + j + 1] = cost;
			rowMinimum = Math.min(rowMinimum, cost);
		}
		// Nothing below this row is cheaper: even a swap that reaches back over it costs what deleting its letters would.
		if (rowMinimum > limit) return limit + 1;
		lastRow.set(a[i - 1]!, i);
	}
	return costs[(a.length + 1) * width + b.length + 1]!;
}
