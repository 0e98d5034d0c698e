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

/**
 * Prepares a search for the cities most like each other. A shared theme counts two, the same region and a similar size
 * one each; at least one theme must be shared. Equal scores keep the order of the list.
 *
 * @returns a function from an index to at most `count` matches, best first
 */
export function alike(cities: readonly Traits[]) {
	const themesOf = cities.map(({ themes }) => new Set(themes));
	/** The cities with the same themes, by their region: alike to any other by the same score, but for their size. */
	const groups = [...Map.groupBy(cities.keys(), (i) => [...themesOf[i]!].sort().join(" ")).values()].map((members) =>
		Map.groupBy(members, (i) => cities[i]!.region),
	);
	/** The places of the groups that have a theme. */
	const having = new Map(cities.flatMap(({ themes }) => themes.map((theme): [string, number[]] => [theme, []])));
	for (const [place, byRegion] of groups.entries()) {
		const [[some] = []] = byRegion.values();
		for (const theme of themesOf[some!]!) having.get(theme)!.push(place);
	}
	/** How many themes each group shares with the city in question. */
	const shares = new Uint8Array(groups.length);

	return (index: number, count: number): Match[] => {
		const self = cities[index]!;
		shares.fill(0);
		for (const theme of themesOf[index]!) for (const place of having.get(theme)!) shares[place]!++;
		const best: { index: number; score: number }[] = [];
		const before = (a: (typeof best)[0], b: (typeof best)[0]) =>
			a.score > b.score || (a.score === b.score && a.index < b.index);
		const enter = (match: (typeof best)[0]) => {
			const at = best.findIndex((other) => before(match, other));
			if (at < 0 && best.length === count) return;
			best.splice(at < 0 ? best.length : at, 0, match);
			if (best.length > count) best.pop();
		};
		/** Lets the members of some groups enter, whose score is this or, if they are of a similar size, one more. */
		const enterAll = (score: number, members: readonly number[]) => {
			let [ofOtherSize, ofSimilarSize] = [0, 0];
			for (const i of members) {
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
		};
		for (let shared = themesOf[index]!.size; shared > 0; shared--) {
			for (const sameRegion of [true, false]) {
				const score = 2 * shared + Number(sameRegion);
				// Nobody in this group or in those below can score as much as the last of the best.
				if (best.length === count && score + 1 < best[count - 1]!.score) break;
				for (let place = shares.indexOf(shared); place >= 0; place = shares.indexOf(shared, place + 1))
					for (const [region, members] of groups[place]!)
						if ((region === self.region) === sameRegion) enterAll(score, members);
			}
		}
		return best.map(({ index: i }) => ({
			index: i,
			sharedThemes: self.themes.filter((theme) => themesOf[i]!.has(theme)),
			sameRegion: cities[i]!.region === self.region,
			similarSize: similar(cities[i]!.population, self.population),
		}));
	};
}
