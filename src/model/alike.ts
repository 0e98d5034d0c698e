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
	return (index: number, count: number): Match[] => {
		const self = cities[index]!;
		const mask = masks[index]!;
		const best: { index: number; score: number }[] = [];
		for (let i = 0; i < cities.length; i++) {
			const shared = mask & masks[i]!;
			if (shared === 0 || i === index) continue;
			const other = cities[i]!;
			const score =
				2 * bits(shared) + Number(other.region === self.region) + Number(similar(other.population, self.population));
			if (best.length === count && score <= best[count - 1]!.score) continue;
			const at = best.findIndex((match) => score > match.score);
			best.splice(at < 0 ? best.length : at, 0, { index: i, score });
			if (best.length > count) best.pop();
		}
		return best.map(({ index: i }) => ({
			index: i,
			sharedThemes: self.themes.filter((theme) => masks[i]! & bitOf.get(theme)!),
			sameRegion: cities[i]!.region === self.region,
			similarSize: similar(cities[i]!.population, self.population),
		}));
	};
}
