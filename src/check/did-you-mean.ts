import { slug } from "../schemas/text.ts";
import { editDistance } from "../search/edit-distance.ts";

const comparable = (text: string) =>
	text
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[\s_.-]+/g, "-");

/**
 * The base spelling of a word: without what two spellings of it may differ in: capitals, accents of Latin letters, spaces, underscores and
 * hyphens. A letter such as ø, ł, ß or a full-width one is a letter of its own. Every digit counts, and so does what
 * stands between two of them: 2016-1 is not 20161.
 */
const baseSpelling = (text: string) =>
	text
		.trim()
		.normalize("NFD")
		.replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
		.toLowerCase()
		.replace(/(?<=\p{L}\p{M}*)[\s_\p{Pd}]+|[\s_\p{Pd}]+(?=\p{L})/gu, "")
		.replace(/[\s_\p{Pd}]+/gu, "-");

/**
 * The one of `known` that differs from a word in its spelling alone: the only guess that `--fix` may write into a file.
 * Nothing where two of them do, since either may be meant.
 */
export function respelling(word: string, known: Iterable<string>): string | undefined {
	const wanted = baseSpelling(word);
	const [one, ...others] = [...known].filter((candidate) => baseSpelling(candidate) === wanted);
	return others.length === 0 ? one : undefined;
}

/**
 * The id that a mention of it spells otherwise. An id that is itself of the wrong form is what has to change, and not its
 * mentions.
 */
export function respeltId(mention: string, ids: Iterable<string>): string | undefined {
	const id = respelling(mention, ids);
	return slug.safeParse(id).success ? id : undefined;
}

/**
 * The nearest of `known`, for a suggestion: a respelling, or else the word at the smallest edit distance, without regard to
 * capitals, accents, spaces, underscores, hyphens and full stops. Nothing where none is near.
 */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
	const candidates = [...known];
	const respelt = respelling(word, candidates);
	if (respelt !== undefined) return respelt;
	const wanted = comparable(word.slice(0, 80));
	// Short words differ by one letter, longer ones by a third of theirs, and none by more than four.
	let limit = Math.min(4, Math.max(1, Math.floor(wanted.length / 3)));
	let best: string | undefined;
	for (const candidate of candidates) {
		const cost = editDistance(wanted, comparable(candidate), limit);
		if (cost <= limit && (best === undefined || cost < limit)) [best, limit] = [candidate, cost];
	}
	return best;
}

/** Words as a list for a sentence, each as code: `a`, `b` or `c`. It names `max` of them at the most. */
export function listOptions(words: readonly string[], max = 12): string {
	const quoted = words.slice(0, max).map((word) => `\`${word}\``);
	if (words.length > max) return `${quoted.join(", ")} and ${words.length - max} more`;
	return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
