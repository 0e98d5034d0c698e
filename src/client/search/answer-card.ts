// Step 3 of a query: knows a question that one page answers, whatever its text holds.

import { titledKinds } from "../../search/name-kinds.ts";
import { isStopWord } from "../../search/tokens.ts";
import type { RecognisedName } from "./names.ts";
import type { Token } from "./parse-query.ts";

/** A row of the table in `src/words/en/answers.ts`, where its keys are explained. */
export interface Answer {
	asks: string[][];
	also: string;
	line: string;
	label: string;
	href: string;
	lists?: "all" | "awarded";
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** The years that a query names. */
export const yearsIn = (tokens: readonly Token[]): string[] => tokens.flatMap(({ words }) => words).filter(isYear);

/** The query as the table knows it: for each word or name, what may stand for it there. */
function itemsOf(tokens: readonly Token[], names: readonly RecognisedName[]): string[][] {
	return tokens.flatMap(({ words }, i) => {
		const name = names.find(({ from, to, isWhole }) => isWhole && from <= i && i < to);
		// The name of a page, such as "Timeline", is a question too.
		const kinds = [...new Set(name?.bearers.map(({ kind }) => kind))].filter((kind) => !titledKinds.has(kind));
		if (name && kinds.length > 0) {
			if (name.from !== i) return [];
			// A name of one word may be meant as that word: Reading. Of others no part is: the "la" of La Paz only asks elsewhere.
			const word = name.to - i === 1 && words.length === 1 ? words : [];
			return [[...kinds.map((kind) => `{${kind}}`), ...word]];
		}
		return words.map((word) => (isYear(word) ? ["{year}", "{number}"] : /^\d+$/.test(word) ? ["{number}"] : [word]));
	});
}

/** Finds the first row of the table that a query asks for. */
export function matchAnswer(
	answers: readonly Answer[],
	tokens: readonly Token[],
	names: readonly RecognisedName[],
): Answer | undefined {
	const items = itemsOf(tokens, names);
	return answers.find(({ asks, also }) => {
		const others = new Set(also.split(" "));
		return asks.some((ask) => {
			const needed = ask.map((alternatives) => alternatives.split("|"));
			const allowed = (word: string) =>
				others.has(word) || isStopWord(word) || needed.some((words) => words.includes(word));
			return (
				needed.every((words) => items.some((item) => item.some((each) => words.includes(each)))) &&
				items.every((item) => item.some(allowed))
			);
		});
	});
}
