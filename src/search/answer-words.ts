import { rulesOf } from "./language-rules.ts";
import { adapter, wordsOf } from "./tokens.ts";

/** The part of a row of the table of answers that holds words: see `src/words/en/answers.ts`. */
interface AnsweredWords {
	asks: string[][];
	also: string;
}

/** Writes the words of the table of answers as the search page cuts a query in their language. */
export function foldAnswers<T extends AnsweredWords>(answers: readonly T[], language: string): T[] {
	const rules = rulesOf(language);
	// The English ones are plain letters.
	if (!rules) return [...answers];
	const adapt = adapter(rules);
	const folded = (word: string) => (word.startsWith("{") ? [word] : wordsOf(adapt(word)));
	const alternatives = (all: string) => [...new Set(all.split("|").flatMap(folded))].join("|");
	return answers.map((answer) => ({
		...answer,
		asks: answer.asks.map((ask) => ask.map(alternatives)),
		also: [...new Set(answer.also.split(/\s+/).flatMap(folded))].join(" "),
	}));
}
