import { bigrams, fold, normaliseArabic, unspacedRuns } from "./tokens.ts";

/** British and American spellings, each pair in both directions: ending or stem, and what the other writes. */
const spellings: [RegExp, string][] = [
	[/^(.{3,})is(e[ds]?|ers?|ing|ations?|ational)$/, "$1iz$2"],
	[/^(.{3,})iz(e[ds]?|ers?|ing|ations?|ational)$/, "$1is$2"],
	[/^(.{3,})ys(e[ds]?|ing)$/, "$1yz$2"],
	[/^(.{3,})yz(e[ds]?|ing)$/, "$1ys$2"],
	[/^(neighb|lab|col|fav|hon|behavi|harb|endeav|hum|rum|flav|vap|rig|vig|sav)our(.*)$/, "$1or$2"],
	[/^(neighb|lab|col|fav|hon|behavi|harb|endeav|hum|rum|flav|vap|rig|vig|sav)or(?!at)(.*)$/, "$1our$2"],
	[/^(cent|theat|lit|met|kilomet|fib|calib|spect)re(s|d)?$/, "$1er$2"],
	[/^(cent|theat|lit|kilomet|fib|calib|spect)er(s|ed)?$/, "$1re$2"],
	[/^programme(s|d)?$/, "program$1"],
	[/^program(s)?$/, "programme$1"],
	[/^(catal|dial|anal|monol)ogue(s)?$/, "$1og$2"],
	[/^(catal|dial|anal|monol)og(s)?$/, "$1ogue$2"],
	[/^(def|off|lic|pret)ence(s)?$/, "$1ense$2"],
	[/^(def|off|lic|pret)ense(s)?$/, "$1ence$2"],
	[/^practis(e[ds]?|ing)$/, "practic$1"],
	[/^(travel|counsel|model|label|cancel|fuel|channel|level|signal)l(ed|ing|ers?|ors?)$/, "$1$2"],
	[/^(travel|counsel|model|label|cancel|fuel|channel|level|signal)(ed|ing|ers?|ors?)$/, "$1l$2"],
	[/^(enrol|fulfil|instal)(s|ments?)$/, "$1l$2"],
	[/^(enrol|fulfil|instal)l(s|ments?)$/, "$1$2"],
	[/^skilful(.*)$/, "skillful$1"],
	[/^(p|orthop|encyclop|medi|arch)ae(.+)$/, "$1e$2"],
	[/^(ped|arche)(iatr|olog)(.+)$/, "$1a$2$3"],
	[/^gr[ea]y(.*)$/, "grey$1|gray$1"],
	[/^age?ing$/, "ageing|aging"],
	[/^judge?ment(.*)$/, "judgement$1|judgment$1"],
];

/** Words that end as the first pair does and are spelt in one way only. */
const oneWay = /(?:exercis|enterpris|expertis|advis|supervis|rais|promis|compris|surpris|revis|franchis|premis|precis)/;

/** The other spellings under which a reader may ask for a word, given as it stands on the page, folded. */
function otherSpellings(word: string): string[] {
	if (!/^[a-z]{4,}$/.test(word)) return [];
	return spellings
		.filter(([pattern], i) => pattern.test(word) && !(i < 2 && oneWay.test(word)))
		.flatMap(([pattern, other]) => word.replace(pattern, other).split("|"))
		.filter((other) => other !== word);
}

/** What a word of a page is also found by, beside itself: see `withVariants`. */
export function spellingVariants(token: string): string[] {
	const core = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
	const folded = fold(core);
	const found = new Set([
		...folded.split(/[^\p{L}\p{N}]+/u).flatMap(otherSpellings),
		...unspacedRuns(folded).flatMap((run) => ([...run].length < 2 ? [] : [...bigrams(run), [...run].at(-1)!])),
		normaliseArabic(folded),
		folded,
	]);
	// What Pagefind folds by itself needs no second entry.
	found.delete(
		core
			.normalize("NFD")
			.toLowerCase()
			.replace(/[\p{M}'’‘`´]/gu, "")
			.normalize("NFC"),
	);
	// Among parts, a word keeps its own place only if no mark clings to it that Pagefind does not cut at.
	return found.size > 0 && core !== token ? [core, ...found] : [...found];
}

/** Each word is looked at once a build: the pages hold a hundred times as many words as different ones. */
const written = new Map<string, string>();

/**
 * Writes other spellings into a text, at the place of the word itself: `programme` becomes `programme|program`.
 * Pagefind indexes the parts of such a word at one position, so that every spelling finds it, marks it and counts once.
 * The page that shows a result takes the bar and what follows away again.
 */
export const withVariants = (text: string): string =>
	text.replace(/\S+/g, (token) => {
		let known = written.get(token);
		if (known === undefined) {
			known = [token.replaceAll("|", "¦"), ...spellingVariants(token)].join("|");
			written.set(token, known);
		}
		return known;
	});
