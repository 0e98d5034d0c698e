import type { Atlas, City, Interview, NetworkEvent } from "./atlas.ts";
import { type Sparkline, sparkline } from "./sparkline.ts";

// The home page. What it shows changes with the week of the build, so that no editor has to choose, and two builds of a day agree.

/** What the home page shows. A list without content is empty. */
export interface HomePage {
	numbers: {
		cities: number;
		countries: number;
		profiles: number;
		/** Cities with an award. */
		winners: number;
		voices: number;
		/** The sources of all cities, voices and practices. */
		sources: number;
	};
	/** The last total of members that was announced. */
	announced?: NetworkEvent | undefined;
	growth?: Sparkline | undefined;
	questions: AnsweredQuestion[];
	/** Cities with a profile: that of the week, and others of other regions. */
	featured: City[];
	/** The cities that joined last: how many they are, and some of them from every region. */
	newest?: { year: number; count: number; some: City[] } | undefined;
	/** The newest voices. */
	voices: Interview[];
}

/** A question of readers, with the page that answers it. */
export interface AnsweredQuestion {
	ask: string;
	/** The page's file from the site's root. */
	path: string;
	/** Some of the cities whose profiles answer it, and how many others there are. */
	cities: City[];
	others: number;
}

/** How much of each list the home page shows. */
const most = { questions: 6, citiesOfQuestion: 3, otherProfiles: 4, newest: 10, voices: 4 };

/** The number of a day's week, `YYYY-MM-DD`, since that of the first of January 1970. Weeks begin on Monday. */
const weekNumber = (day: string) => Math.floor((Date.parse(day) / 86_400_000 + 3) / 7);

/** A list that begins `by` places further on, and goes on from its start. */
function rotated<T>(list: readonly T[], by: number): T[] {
	const start = by % Math.max(1, list.length);
	return [...list.slice(start), ...list.slice(0, start)];
}

/** The first cities of each region in turn, `count` at the most. */
function acrossRegions(cities: readonly City[], count: number): City[] {
	const regions = [...Map.groupBy(cities, ({ region }) => region).values()];
	const rounds = Math.max(0, ...regions.map(({ length }) => length));
	return Array.from({ length: rounds }, (_, i) => regions.flatMap((region) => region[i] ?? []))
		.flat()
		.slice(0, count);
}

/**
 * @param questions  what readers ask, the most wanted first, and for each the pages that may answer it, the best first, such as
 *   `themes/libraries`. A question whose pages have no profile is left out
 */
export function homePage(atlas: Atlas, questions: readonly { ask: string; pages: readonly string[] }[]): HomePage {
	const { cities, interviews, practices, countries, events, today } = atlas;
	const week = weekNumber(today);
	const withProfile = cities.filter((city) => city.hasProfile);
	const long = longProfiles(withProfile);
	return {
		numbers: {
			cities: cities.length,
			countries: countries.length,
			profiles: withProfile.length,
			winners: cities.filter(({ awards }) => awards.length > 0).length,
			voices: interviews.length,
			sources: [...cities, ...interviews, ...practices].reduce((sum, { sources }) => sum + sources.length, 0),
		},
		announced: events.findLast(({ kind, members }) => kind === "total" && members !== undefined),
		growth: sparkline(events),
		questions: answered(questions, answersOf(atlas, long, week)),
		featured: featuredOf(long, week),
		newest: newestOf(cities),
		voices: interviews
			.filter((voice) => dateOf(voice) !== "")
			.sort((a, b) => dateOf(b).localeCompare(dateOf(a)))
			.slice(0, most.voices),
	};
}

const dateOf = ({ date, published }: Interview) => date ?? published ?? "";

/** The cities whose profiles are at least as long as the half of all: those worth a visit by somebody who looks for no city. */
function longProfiles(withProfile: readonly City[]): City[] {
	const lengths = withProfile.map(({ originalMarkdown }) => originalMarkdown.length).sort((a, b) => a - b);
	const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
	return withProfile.filter(({ originalMarkdown }) => originalMarkdown.length >= median);
}

/** The profile of the week, each in its turn, and one from each of the other regions. */
function featuredOf(profiles: readonly City[], week: number): City[] {
	const [first, ...rest] = rotated(profiles, week);
	if (!first) return [];
	const elsewhere = Map.groupBy(rest, ({ region }) => region);
	elsewhere.delete(first.region);
	const others = [...elsewhere.values()].flatMap((region) => rotated(region, week).slice(0, 1));
	return [first, ...others.slice(0, most.otherProfiles)];
}

function newestOf(cities: readonly City[]): HomePage["newest"] {
	const year = Math.max(...cities.flatMap(({ joined }) => joined ?? []));
	if (!Number.isFinite(year)) return undefined;
	const members = cities.filter(({ joined }) => joined === year);
	return { year, count: members.length, some: acrossRegions(members, most.newest) };
}

/** The pages that may answer a question, each with the cities whose profiles do: the long ones first, from another one on each week. */
function answersOf({ topics, themes }: Atlas, long: readonly City[], week: number): Map<string, City[]> {
	const isLong = new Set(long);
	const inOrder = (cities: readonly City[]) => [
		...rotated(
			cities.filter((city) => isLong.has(city)),
			week,
		),
		...cities.filter((city) => city.hasProfile && !isLong.has(city)),
	];
	const ofTopics = topics.map(({ path, practices, passages }) => ({
		path,
		cities: [...new Set([...practices, ...passages].map(({ city }) => city))],
	}));
	return new Map([...ofTopics, ...themes].map(({ path, cities }) => [path, inOrder(cities)]));
}

function answered(questions: Parameters<typeof homePage>[1], answers: ReadonlyMap<string, City[]>): AnsweredQuestion[] {
	return questions
		.flatMap(({ ask, pages }): AnsweredQuestion[] => {
			const path = pages.map((page) => `${page}.html`).find((page) => answers.get(page)?.length);
			if (!path) return [];
			const all = answers.get(path)!;
			const some = acrossRegions(all, most.citiesOfQuestion);
			return [{ ask, path, cities: some, others: all.length - some.length }];
		})
		.slice(0, most.questions);
}
