// Matches typed text with the names of cities, countries, regions, themes, people, topics, practices and pages.

import type { PageKind, Suggestions } from "../../search/data-files.ts";
import { editDistance } from "../../search/edit-distance.ts";
import { foldWords, isStopWord, isUnspaced, normaliseArabic } from "../../search/tokens.ts";

type Kind = PageKind | "city" | "person";

/** What can be suggested, by the names under which it can be found. */
export interface Named {
	kind: Kind;
	/** The page's path from the site's root, without its ending. */
	path: string;
	/** Where it lies: the country of a city, the city of a person. */
	place: string;
	/** Its own name first. */
	names: { text: string; keys: string[] }[];
}

export interface NameMatch {
	kind: Kind;
	path: string;
	/** The name, with the other name in brackets by which it was found: `Cork (Corcaigh)`. */
	label: string;
	place: string;
}

export interface NameMatches {
	/** Best first, those of a group together. */
	matches: NameMatch[];
	/** Whether they are only similar to the text. */
	areMisspelt: boolean;
}

/** The most suggestions at once, and the most where the text is misspelt. */
const limit = 8;
const misspeltLimit = 4;

/** The most wrong letters in typed text of so many letters. */
const wrongLetters = (letters: number): number => (letters < 4 ? 0 : letters < 7 ? 1 : 2);

/** Kinds of one number stand together. Groups that match equally well stand in this order. */
const groups: Record<Kind, number> = {
	city: 0,
	country: 1,
	region: 1,
	theme: 2,
	person: 3,
	topic: 4,
	practice: 5,
	page: 6,
};

/** The forms in which a text is compared: folded, and with its Arabic words as the index holds them. */
function keysOf(text: string): string[] {
	const folded = foldWords(text);
	return [...new Set([folded, folded.split(" ").map(normaliseArabic).join(" ")])];
}

const withoutSpaces = (key: string) => key.replaceAll(" ", "");

/** Unpacks the data file of the suggestions: groups in their order. */
export function unpackNames({
	countries,
	cities,
	pages,
	rules,
}: Pick<Suggestions, "countries" | "cities" | "pages" | "rules">): Named[] {
	const comma = rules?.comma ?? ", ";
	const named = (kind: Kind, path: string, names: readonly string[], place = ""): Named => ({
		kind,
		path,
		place,
		names: names.map((text) => ({ text, keys: keysOf(text) })),
	});
	const ofKind = (kind: PageKind) => pages[kind].map(([path, ...names]) => named(kind, path, names));
	return [
		...cities.map(([slug, country, names]) => named("city", `cities/${slug}`, names, countries[country])),
		...ofKind("country"),
		...ofKind("region"),
		...ofKind("theme"),
		...cities.flatMap(([slug, country, [city], ...people]) =>
			people.map(([name, interview]) =>
				named(
					"person",
					interview ? `interviews/${interview}` : `cities/${slug}`,
					[name],
					`${city}${comma}${countries[country]}`,
				),
			),
		),
		...ofKind("topic"),
		...ofKind("practice"),
		...ofKind("page"),
	];
}

/** How well a name matches: the less, the better. */
type Score = (key: string, typed: string, isOwn: boolean) => number;

/** Whether the words of a text begin words of a name, in any order. In a script without spaces a word may begin anywhere. */
function hasWords(key: string, typed: string): boolean {
	if (isUnspaced(typed)) return withoutSpaces(key).includes(withoutSpaces(typed));
	const [words, wanted] = [key, typed].map((each) => each.split(" ").filter((word) => !isStopWord(word)));
	return wanted!.length > 0 && wanted!.every((start) => words!.some((word) => word.startsWith(start)));
}

/** Scores a name that is the text, begins with it, or has its words. A name of one's own counts before another. */
function scoreBegun(key: string, typed: string, isOwn: boolean): number {
	const [name, text] = [withoutSpaces(key), withoutSpaces(typed)];
	if (name === text) return 0;
	if (name.startsWith(text)) return isOwn ? 1 : 3;
	if (hasWords(key, typed)) return isOwn ? 2 : 4;
	return Number.POSITIVE_INFINITY;
}

/** Scores a name for which the text may be misspelt, by its wrong letters, and then by those of the name. At most one is foreign to it. */
function scoreMisspelt(key: string, typed: string): number {
	const [name, text] = [withoutSpaces(key), withoutSpaces(typed)];
	const most = wrongLetters(text.length);
	const wrong = most > 0 ? editDistance(text, name, most) : Number.POSITIVE_INFINITY;
	if (wrong > most) return Number.POSITIVE_INFINITY;
	let others = name;
	for (const letter of text) others = others.replace(letter, "");
	const foreign = text.length - (name.length - others.length);
	return foreign <= 1 ? wrong + foreign / 2 : Number.POSITIVE_INFINITY;
}

interface Scored {
	match: NameMatch;
	score: number;
}

/** What matches, best first. */
function scored(all: readonly Named[], typed: readonly string[], scoreOf: Score): Scored[] {
	return all
		.map(({ kind, path, place, names }): Scored => {
			const scores = names.map(({ keys }, i) =>
				Math.min(...keys.flatMap((key) => typed.map((form) => scoreOf(key, form, i === 0)))),
			);
			const score = Math.min(...scores);
			const own = names[0]!.text;
			// Its own name says enough where it matches too.
			const label = Number.isFinite(scores[0]) ? own : `${own} (${names[scores.indexOf(score)]!.text})`;
			return { match: { kind, path, label, place }, score };
		})
		.filter(({ score }) => Number.isFinite(score))
		.sort((a, b) => a.score - b.score);
}

/** The best few, those of a group together. Every group that matches has a place. */
function bestOfGroups(found: readonly Scored[]): Scored[] {
	const firstOfGroup = (among: readonly Scored[], { match }: Scored) =>
		among.findIndex((other) => groups[other.match.kind] === groups[match.kind]);
	const firsts = found.filter((each, i) => firstOfGroup(found, each) === i);
	const chosen = new Set([...new Set([...firsts, ...found])].slice(0, limit));
	const best = found.filter((each) => chosen.has(each));
	return [...best].sort((a, b) => firstOfGroup(best, a) - firstOfGroup(best, b));
}

/** Finds what typed text may name. What is only similar counts where nothing else does. */
export function matchNames(text: string, all: readonly Named[]): NameMatches {
	const typed = keysOf(text);
	const begun = bestOfGroups(scored(all, typed, scoreBegun));
	const areMisspelt = begun.length === 0;
	const found = areMisspelt ? scored(all, typed, scoreMisspelt).slice(0, misspeltLimit) : begun;
	return { matches: found.map(({ match }) => match), areMisspelt };
}
