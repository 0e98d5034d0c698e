import { editDistance } from "../search/edit-distance.ts";

const plain = (text: string) =>
	text
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[\s_.-]+/g, "-");

/**
 * A word without what two spellings of it may differ in: capitals, accents of Latin letters, spaces, underscores and
 * hyphens. A letter such as ø, ł, ß or a full-width one is a letter of its own. Every digit counts, and so does what
 * stands between two of them: 2016-1 is not 20161.
 */
const spelling = (text: string) =>
	text
		.trim()
		.normalize("NFD")
		.replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
		.toLowerCase()
		.replace(/(?<=\p{L}\p{M}*)[\s_\p{Pd}]+|[\s_\p{Pd}]+(?=\p{L})/gu, "")
		.replace(/[\s_\p{Pd}]+/gu, "-");

/**
 * The one of `known` that is `written` in another spelling: the only guess that `--fix` may write into a file. Nothing
 * where two of them are, since either may be meant.
 */
export function respelling(written: string, known: Iterable<string>): string | undefined {
	const wanted = spelling(written);
	const [one, ...others] = [...known].filter((candidate) => spelling(candidate) === wanted);
	return others.length === 0 ? one : undefined;
}

/**
 * The one of `known` that an author most likely meant by `written`, or nothing if none is near: a guess to be shown.
 * Its other spelling comes first, then what differs in the fewest letters; capitals, accents, spaces, underscores,
 * hyphens and full stops do not count.
 */
export function didYouMean(written: string, known: Iterable<string>): string | undefined {
	const candidates = [...known];
	const respelt = respelling(written, candidates);
	if (respelt !== undefined) return respelt;
	const wanted = plain(written.slice(0, 80));
	// Short words differ by one letter, longer ones by a third of theirs, and none by more than four.
	let limit = Math.min(4, Math.max(1, Math.floor(wanted.length / 3)));
	let best: string | undefined;
	for (const candidate of candidates) {
		const cost = editDistance(wanted, plain(candidate), limit);
		if (cost <= limit && (best === undefined || cost < limit)) [best, limit] = [candidate, cost];
	}
	return best;
}

/** `a, b or c`, each as code. Long lists are cut. */
export function listOptions(values: readonly string[], most = 12): string {
	const quoted = values.slice(0, most).map((value) => `\`${value}\``);
	if (values.length > most) return `${quoted.join(", ")} and ${values.length - most} more`;
	return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
