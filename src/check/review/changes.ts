import { diffArrays } from "diff";
import { sourcesStoodStill } from "./named-source.ts";
import { pairUp } from "./pairs.ts";
import type { ComparedPassage, SourcedPassage } from "./passages.ts";
import { type WordRun, wordDiff } from "./word-diff.ts";

/** A passage that differs between the two versions: in its words, in its sources or in its place among the others. */
export interface PassageChange {
	/** Missing for a new passage. */
	old?: SourcedPassage;
	/** Missing for a passage that is gone. */
	new?: SourcedPassage;
	/** Both texts as one, where they differ. */
	words?: WordRun[];
	/** Whether nothing but its place differs. */
	isMoved?: boolean;
	/** The words that made a plan or a wish of the old passage, where the new one has none of them. */
	lostPlan?: string[];
	/** Whether what it claims changed, and no source came to it: a figure, an office, a number in a sentence. */
	sourceStoodStill?: boolean;
}

/** Beyond this many differences a list is another one, and nothing in it counts as moved. */
const maxDifferences = 4000;

/**
 * The passages of two versions that differ, each beside the one that took its place. Compared as lists: one that is put before
 * others leaves these as they were.
 */
export function changedPassages(
	before: readonly ComparedPassage[],
	after: readonly ComparedPassage[],
): PassageChange[] {
	const { gone, added, hunks } = differing(before, after);
	const changes: PassageChange[] = [];
	/** Takes out of what is left the pairs that have the same key. */
	const pairBy = (keyOf: (passage: ComparedPassage) => unknown, make: typeof changeOf) => {
		const left = Map.groupBy(added, keyOf);
		for (const was of [...gone]) {
			const key = keyOf(was);
			const now = key === undefined ? undefined : left.get(key)?.shift();
			if (now) take(was, now, make);
		}
	};
	const take = (was: ComparedPassage, now: ComparedPassage, make: typeof changeOf) => {
		gone.splice(gone.indexOf(was), 1);
		added.splice(added.indexOf(now), 1);
		changes.push(make(was, now));
	};
	pairBy(keyOf, (was, now) => ({ old: shown(was), new: shown(now), isMoved: true }));
	pairBy(({ id }) => id, changeOf);
	for (const [was, now] of pairUp(gone, added)) if (was && now) take(was, now, changeOf);
	pairBy(({ isReplaceable }) => isReplaceable || undefined, changeOf);
	// One alone that stands where one alone stood.
	const alone = [gone, added].map((list) => Map.groupBy(list, (each) => hunks.get(each)));
	const isAlone = (each: ComparedPassage) =>
		each.id === undefined && alone.every((list) => list.get(hunks.get(each))?.length === 1);
	pairBy((each) => (isAlone(each) ? hunks.get(each) : undefined), replacementOf);
	return [...changes, ...gone.map((was) => ({ old: shown(was) })), ...added.map((now) => ({ new: shown(now) }))];
}

const keyOf = ({ raw, sources }: ComparedPassage) => JSON.stringify([raw, ...sources.map(({ id }) => id)]);

/** What is in one list alone, in its order; what only moved is in both. What stands in the same place has the same hunk. */
function differing(before: readonly ComparedPassage[], after: readonly ComparedPassage[]) {
	const hunks = new Map<ComparedPassage, number>();
	const runs = diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: maxDifferences });
	if (!runs) {
		const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
		return {
			gone: before.filter((each) => !now.has(keyOf(each))),
			added: after.filter((each) => !old.has(keyOf(each))),
			hunks,
		};
	}
	const gone: ComparedPassage[] = [];
	const added: ComparedPassage[] = [];
	let [i, j, hunk] = [0, 0, 0];
	for (const { removed, added: isNew, count } of runs) {
		const [old, now] = [before.slice(i, i + count), after.slice(j, j + count)];
		if (removed) gone.push(...old);
		if (isNew) added.push(...now);
		if (!isNew) i += count;
		if (!removed) j += count;
		for (const each of removed ? old : isNew ? now : []) hunks.set(each, hunk);
		if (!removed && !isNew) hunk++;
	}
	return { gone, added, hunks };
}

/** A passage as a report prints it. */
export const shown = ({ text, line, sources, name }: ComparedPassage): SourcedPassage => ({
	text,
	line,
	sources,
	...(name !== undefined && { name }),
});

/** A passage in the place of one with which it has little in common. */
function replacementOf(was: ComparedPassage, now: ComparedPassage): PassageChange {
	const { lostPlan, sourceStoodStill, ...change } = changeOf(was, now);
	return change;
}

function changeOf(was: ComparedPassage, now: ComparedPassage): PassageChange {
	const sameSources = was.sources.map(({ id }) => id).join(" ") === now.sources.map(({ id }) => id).join(" ");
	// Where the words and the sources are the same, the markup differs.
	const onlyForm = was.text === now.text && sameSources;
	const [old, current] = onlyForm ? [was.raw, now.raw] : [was.text, now.text];
	const lostPlan = plansIn(now.text).length === 0 ? plansIn(was.text) : [];
	const sourceStoodStill = was.claim !== now.claim && sourcesStoodStill(was.sources, now.sources);
	return {
		old: { ...shown(was), text: old },
		new: { ...shown(now), text: current },
		...(old !== current && { words: wordDiff(old, current) }),
		...(lostPlan.length > 0 && { lostPlan }),
		...(sourceStoodStill && { sourceStoodStill }),
	};
}

/** The words by which a sentence says that something is planned, wished for or expected. */
const plansIn = (text: string): string[] => [
	...new Set(
		(
			text.match(
				/\b(?:will|would|shall|should|may|might|could|plan(?:s|ned|ning)?|(?:intend|aim|want|wish|expect)(?:s|es|ed|ing)?|(?:hop|propos)(?:e|es|ed|ing)|goals?|towards|about to|(?:is|are|was|were) to)\b/gi,
			) ?? []
		).map((word) => word.toLowerCase()),
	),
];
