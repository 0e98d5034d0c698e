/** What makes two cities comparable: their themes, their region and how many people live in them. */
export interface Traits {
	themes: readonly string[];
	region: string;
	population?: number | undefined;
}

/** A city like another: its index, and the reasons. */
export interface Match {
	index: number;
	sharedThemes: string[];
	sameRegion: boolean;
	similarSize: boolean;
}

/** Two cities are of similar size when neither has more than twice the other's people. */
const similar = (a?: number, b?: number) => a !== undefined && b !== undefined && Math.max(a, b) <= 2 * Math.min(a, b);

const bits = (mask: number) => {
	let count = 0;
	for (let rest = mask; rest; rest &= rest - 1) count++;
	return count;
};

/**
 * Prepares a search for the cities most like each other. A shared theme counts two, the same region and a similar size
 * one each; at least one theme must be shared. Equal scores keep the order of the list.
 *
 * @returns a function from an index to at most `count` matches, best first
 */
export function alike(cities: readonly Traits[]) {
	const themes = [...new Set(cities.flatMap((city) => city.themes))];
	if (themes.length > 31) throw new RangeError("alike() keeps themes in one 32-bit mask: at most 31 of them.");
	const bitOf = new Map(themes.map((theme, i) => [theme, 1 << i]));
	const masks = Int32Array.from(cities, (city) => city.themes.reduce((mask, theme) => mask | bitOf.get(theme)!, 0));
	// The cities with the same themes in the same region are alike to any other by the same score, but for their size.
	const groups = [...Map.groupBy(cities.keys(), (i) => `${masks[i]} ${cities[i]!.region}`).values()];
	// Every city looks at every group: as numbers in a row, these take a tenth of the time.
	const groupMasks = Int32Array.from(groups, ([first]) => masks[first!]!);
	const regions = [...new Set(cities.map(({ region }) => region))];
	const groupRegions = Int32Array.from(groups, ([first]) => regions.indexOf(cities[first!]!.region));
	/** The score of each group's members of another size; those of a similar size have one more. */
	const scores = new Uint8Array(groups.length);

	return (index: number, count: number): Match[] => {
		const self = cities[index]!;
		const mask = masks[index]!;
		const region = regions.indexOf(self.region);
		let highest = 0;
		for (let i = 0; i < groups.length; i++) {
			const shared = bits(mask & groupMasks[i]!);
			const score = shared === 0 ? 0 : 2 * shared + Number(groupRegions[i] === region);
			scores[i] = score;
			if (score > highest) highest = score;
		}
		const best: { index: number; score: number }[] = [];
		const before = (a: (typeof best)[0], b: (typeof best)[0]) =>
			a.score > b.score || (a.score === b.score && a.index < b.index);
		const enter = (match: (typeof best)[0]) => {
			const at = best.findIndex((other) => before(match, other));
			if (at < 0 && best.length === count) return;
			best.splice(at < 0 ? best.length : at, 0, match);
			if (best.length > count) best.pop();
		};
		for (let score = highest; score > 0; score--) {
			// Nobody in this group or in those below can score as much as the last of the best.
			if (best.length === count && score + 1 < best[count - 1]!.score) break;
			for (let at = scores.indexOf(score); at >= 0; at = scores.indexOf(score, at + 1)) {
				let [ofOtherSize, ofSimilarSize] = [0, 0];
				for (const i of groups[at]!) {
					if (ofSimilarSize === count) break;
					if (i === index) continue;
					if (similar(cities[i]!.population, self.population)) {
						ofSimilarSize++;
						enter({ index: i, score: score + 1 });
					} else if (ofOtherSize < count) {
						ofOtherSize++;
						enter({ index: i, score });
					}
				}
			}
		}
		return best.map(({ index: i }) => ({
			index: i,
			sharedThemes: self.themes.filter((theme) => masks[i]! & bitOf.get(theme)!),
			sameRegion: cities[i]!.region === self.region,
			similarSize: similar(cities[i]!.population, self.population),
		}));
	};
}
