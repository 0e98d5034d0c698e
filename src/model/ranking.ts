/**
 * The indexes of the highest scores, highest first. Ties keep the order of the list.
 *
 * @param scores  NaN for an item without a rank
 */
export function highestScores(scores: Float64Array, count: number): number[] {
	const best: number[] = [];
	for (let place = 0; place < scores.length; place++) {
		const score = scores[place]!;
		if (Number.isNaN(score) || (best.length === count && score <= scores[best[count - 1]!]!)) continue;
		const at = best.findIndex((other) => score > scores[other]!);
		best.splice(at < 0 ? best.length : at, 0, place);
		if (best.length > count) best.pop();
	}
	return best;
}
