import { diffArrays } from "diff";

/** A run of words that both versions of a text have, or one of them alone. With the others it makes the whole text. */
export interface WordRun {
	text: string;
	/** Missing for words that both versions have. */
	only?: "old" | "new";
}

/** Beyond this many differences nothing is gained by marking single words. */
const maxDifferences = 2000;

/**
 * Two versions of a text as one, word for word. A word ends at white space or the stop or comma before it, so that no number or
 * address is cut.
 */
export function wordDiff(old: string, now: string): WordRun[] {
	const words = (text: string) => text.match(/\s+|\S+?(?=[,.;:!?]{0,3}(?:\s|$))/g) ?? [];
	const runs = diffArrays(words(old), words(now), { maxEditLength: maxDifferences }) ?? [
		{ value: [old], removed: true, added: false },
		{ value: [now], removed: false, added: true },
	];
	return joinSpaced(
		runs.map(({ value, removed, added }) => ({
			text: value.join(""),
			...(removed && { only: "old" as const }),
			...(added && { only: "new" as const }),
		})),
	);
}

/** Makes one replacement of neighbours that only white space parts: `two words` for `a phrase`. */
function joinSpaced(runs: readonly WordRun[]): WordRun[] {
	const joined: WordRun[] = [];
	let old = "";
	let now = "";
	const flush = () => {
		// White space that both end with stands behind them.
		const space = old && now ? (/\s*$/.exec(old)![0] === /\s*$/.exec(now)![0] ? /\s*$/.exec(old)![0] : "") : "";
		if (old) joined.push({ text: old.slice(0, old.length - space.length), only: "old" });
		if (now) joined.push({ text: now.slice(0, now.length - space.length), only: "new" });
		if (space) joined.push({ text: space });
		[old, now] = ["", ""];
	};
	for (const [i, { text, only }] of runs.entries()) {
		if (only === "old") old += text;
		else if (only === "new") now += text;
		else if (old && now && text.trim() === "" && runs[i + 1]?.only) {
			old += text;
			now += text;
		} else {
			flush();
			joined.push({ text });
		}
	}
	flush();
	return joined;
}
