/**
 * The words of questions as the search cuts Chinese: pairs of characters, also across words, and words in Latin letters. A
 * character alone is a word of its own.
 */
export const pairs = (...questions: string[]): string =>
	[
		...new Set(
			questions.flatMap((question) =>
				(question.match(/\p{Script=Han}+|[a-z]+/gu) ?? []).flatMap((run) =>
					/[a-z]/.test(run) || run.length === 1
						? [run]
						: [...run].slice(1).map((character, i) => [...run][i] + character),
				),
			),
		),
	].join(" ");
