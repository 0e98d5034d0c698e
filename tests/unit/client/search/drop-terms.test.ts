import { describe, expect, test } from "vitest";
import { dropTerms, pagesWithTerms } from "../../../../src/client/search/drop-terms.ts";
import type { Term } from "../../../../src/client/search/terms.ts";
import { hitsOf } from "./fake-pagefind.ts";

const many = Array.from({ length: 2000 }, (_, i) => `page-${i}`);
const term = (typed: string, ids: string[], kind: Partial<Pick<Term, "isName" | "isPhrase">> = {}): Term => ({
	typed,
	words: [typed],
	hits: hitsOf(...ids),
	isName: false,
	isPhrase: false,
	...kind,
});
const typedOf = (terms: readonly Term[]) => terms.map(({ typed }) => typed);

describe("Terms that no page holds together", () => {
	test("give way to those of the page that holds most of them", () => {
		const terms = [term("harbour", ["a"]), term("festival", ["b", "c"]), term("library", ["a", "c"]), term("x", ["a"])];
		expect(typedOf(dropTerms(terms))).toEqual(["harbour", "library", "x"]);
	});

	test("give way to a rare one, though they are two that stand everywhere", () => {
		const terms = [term("city", many), term("learning", many), term("zither", ["other"])];
		expect(typedOf(dropTerms(terms))).toEqual(["zither"]);
	});

	test("give way to a name", () => {
		const terms = [term("praise", ["b"]), term("Cork", ["a"], { isName: true })];
		expect(typedOf(dropTerms(terms))).toEqual(["Cork"]);
	});

	test("are chosen in the same way whatever their order", () => {
		const terms = [term("one", ["b"]), term("two", ["a"])];
		expect(typedOf(dropTerms(terms))).toEqual(["two"]);
		expect(typedOf(dropTerms([...terms].reverse()))).toEqual(["two"]);
	});

	test("are none where there are no terms", () => {
		expect(dropTerms([])).toEqual([]);
	});
});

describe("The pages of a query", () => {
	const apart = [term("harbour", ["a"]), term("festival", ["b", "c"]), term("music", ["b"])];
	const pagesFor = (terms: readonly Term[], isVerbatim = false) => {
		const { kept, pages } = pagesWithTerms(terms, isVerbatim);
		return [typedOf(kept), [...pages.keys()]];
	};

	test("hold all terms where any page does", () => {
		const together = [term("harbour", ["a", "b"]), term("festival", ["b"])];
		expect(pagesFor(together)).toEqual([["harbour", "festival"], ["b"]]);
	});

	test("hold what is left where terms are dropped", () => {
		expect(pagesFor(apart)).toEqual([["festival", "music"], ["b"]]);
	});

	test("are none where a phrase or a verbatim query would have to give a word up", () => {
		expect(pagesFor([...apart, term("old town", [], { isPhrase: true })])[1]).toEqual([]);
		expect(pagesFor(apart, true)).toEqual([["harbour", "festival", "music"], []]);
	});
});
