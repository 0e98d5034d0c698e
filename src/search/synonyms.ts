import { foldWords } from "./tokens.ts";

/**
 * Groups of English words for one thing. A page that holds one of a group is found by the others too, after the pages that hold them.
 * Expressions of several words are recognised on a page; a reader who types one finds each of its words.
 */
const groups = [
	"seniors|senior citizens|elderly|elders|older people|older learners|older adults|old people|ageing|third age|pensioners|retired",
	"prison|prisons|prisoners|inmates|offenders|detainees",
	"refugees|refugee|asylum|displaced|migrants|migrant|immigrants|newcomers",
	"funding|fund|funds|funded|budget|budgets|cost|costs|finance|financing|money|pay|pays|paid|spend|spends|sponsors|sponsor|grant|grants",
	"kindergarten|kindergartens|preschool|preschools|nursery|nurseries|early years|early childhood|creches",
	"disability|disabilities|disabled|special needs",
	"jobs|employment|unemployment|unemployed|employability|employable|labour market|careers",
	"sdg|sdgs|sustainable development|2030 agenda",
	"artificial intelligence|ai",
].map((group) => group.split("|"));

/** Each group, with a pattern of the expressions that stand for it in folded text. */
const patterns = groups.map((words) => ({
	words,
	pattern: new RegExp(` (?:${words.map((each) => foldWords(each)).join("|")}) `),
}));

/** The words by which a page with this text is found besides its own: those of every group that it holds a word of. */
export function synonymsFor(text: string): string[] {
	const folded = ` ${foldWords(text)} `;
	const found = patterns.filter(({ pattern }) => pattern.test(folded)).flatMap(({ words }) => words);
	return [...new Set(found.flatMap((each) => each.split(" ")))].filter((word) => !folded.includes(` ${word} `));
}
