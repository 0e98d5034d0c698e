import type { LanguageRules } from "./data-files.ts";
import { otherHanForms } from "./han.ts";
import { adapter, bigrams, fold, normaliseArabic, unspacedRuns } from "./tokens.ts";

/** Rewrite rules between British and American spellings, in both directions. `|` separates two results. */
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

/** Exceptions to the first two rules: words that have -ise in American English too. */
const alwaysIse =
	/(?:exercis|enterpris|expertis|advis|supervis|rais|promis|compris|surpris|revis|franchis|premis|precis)/;

/** British and American spelling variants of a folded word. */
function britishAmerican(word: string): string[] {
	if (!/^[a-z]{4,}$/.test(word)) return [];
	return spellings
		.filter(([pattern], i) => pattern.test(word) && !(i < 2 && alwaysIse.test(word)))
		.flatMap(([pattern, other]) => word.replace(pattern, other).split("|"))
		.filter((other) => other !== word);
}

/**
 * All spelling variants of a token: British and American, where the language is English, or else the forms of its own; the pairs of a
 * script without spaces (of Chinese in both its scripts), an Arabic word without its article, a word without the hyphen inside, and
 * the folded form. `withVariants` writes them into the text.
 *
 * @param rules  of the language of the page; none of English
 */
export function spellingVariants(token: string, rules?: LanguageRules): string[] {
	const core = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
	const folded = fold(core);
	const adapted = fold(adapter(rules)(core));
	const variants = new Set([
		...(rules ? [normaliseArabic(adapted), adapted] : folded.split(/[^\p{L}\p{N}]+/u).flatMap(britishAmerican)),
		...unspacedRuns(folded)
			.flatMap((run) => [run, ...otherHanForms(run)])
			.flatMap((run) => ([...run].length < 2 ? [] : [...bigrams(run), [...run].at(-1)!])),
		normaliseArabic(folded),
		folded,
	]);
	// The form to which Pagefind itself normalises the token needs no entry.
	variants.delete(
		core
			.normalize("NFD")
			.toLowerCase()
			.replace(/[\p{M}'’‘`´]/gu, "")
			.normalize("NFC"),
	);
	// Pagefind indexes the whole token without the signs inside, unless it has variants.
	const joined = folded.replace(/[^\p{L}\p{N}\p{M}]+/gu, "");
	if (variants.size > 0 && joined !== folded) variants.add(joined);
	// Pagefind does not strip the punctuation around a part, so the bare word becomes a part too.
	return variants.size > 0 && core !== token ? [core, ...variants] : [...variants];
}

/** Memoised results by language and token: a token occurs a hundred times on average. */
const caches = new Map<LanguageRules | undefined, Map<string, string>>();

/**
 * Adds spelling variants to every token of a text: `programme` becomes `programme|program`. Pagefind indexes the parts of
 * such a compound at one position, so that each variant matches, is highlighted and counts once. The search page removes
 * the bars and the variants from excerpts.
 */
export function withVariants(text: string, rules?: LanguageRules): string {
	const cache = caches.get(rules) ?? new Map<string, string>();
	caches.set(rules, cache);
	return text.replace(/\S+/g, (token) => {
		let compound = cache.get(token);
		if (compound === undefined) {
			compound = [token.replaceAll("|", "¦"), ...spellingVariants(token, rules)].join("|");
			cache.set(token, compound);
		}
		return compound;
	});
}
