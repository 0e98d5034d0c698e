import { answers } from "../../../../src/words/en/answers.ts";

/** The questions that the search answers, as the search page holds them, with invented facts. */
export const answerTable = answers({
	cities: 12,
	countries: 5,
	interviews: 7,
	themes: 3,
	winners: 4,
	onMap: 11,
	announced: { members: 20, date: "3 April 2025" },
	severalAwards: "Cork (2015 and 2017)",
	largest: "Wuhan: 13,000,000 (2024)",
	smallest: "Eville: 900 (2022)",
});
