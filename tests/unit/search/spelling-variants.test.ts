import { expect, test } from "vitest";
import { spellingVariants, withVariants } from "../../../src/search/spelling-variants.ts";

test("British and American spellings lead to each other, and words that are spelt in one way stay alone", () => {
	expect(spellingVariants("neighbourhoods")).toEqual(["neighborhoods"]);
	expect(spellingVariants("neighborhoods")).toEqual(["neighbourhoods"]);
	expect(spellingVariants("programme")).toEqual(["program"]);
	expect(spellingVariants("organisation")).toEqual(["organization"]);
	expect(spellingVariants("exercise")).toEqual([]);
	expect(spellingVariants("laboratory")).toEqual([]);
	expect(spellingVariants("river")).toEqual([]);
});

test("a word to which a mark clings keeps its own place among its spellings", () => {
	expect(spellingVariants("“centre”")).toEqual(["centre", "center"]);
});

test("the pairs of an unspaced word are its variants, as they are the words of a query", () => {
	expect(withVariants("武汉市")).toBe("武汉市|武汉|汉市|市|武漢|漢市");
});

test("an Arabic word is also found without its article", () => {
	expect(spellingVariants("الرياض")).toContain("رياض");
});

test("Chinese is found in both its scripts, however the page writes it", () => {
	expect(spellingVariants("武汉市")).toEqual(expect.arrayContaining(["武汉", "武漢", "漢市"]));
	expect(spellingVariants("武漢市")).toEqual(expect.arrayContaining(["武汉", "武漢", "汉市"]));
	expect(spellingVariants("北京")).toEqual(["京"]);
});

test("a word with a sign inside and another spelling is also found as one word", () => {
	expect(spellingVariants("learning-centred")).toContain("learningcentred");
	expect(spellingVariants("Saint-Étienne")).not.toContain("saint-étienne");
	expect(spellingVariants("Łódź-Nord")).toEqual(expect.arrayContaining(["lodz-nord", "lodznord"]));
});

test("a word that Pagefind folds in the same way has no variants", () => {
	for (const word of ["Cork", "Évora", "Clermont-Ferrand", "N’Zérékoré", "224,004", "river."]) {
		expect(withVariants(word), word).toBe(word);
	}
});

test("letters that Unicode leaves whole are also written plainly", () => {
	expect(spellingVariants("Sønderborg")).toEqual(["sonderborg"]);
});

test("every other word of a text stays, and so does the space between words", () => {
	expect(withVariants("The  centre,\nits programme")).toBe("The  centre,|centre|center\nits programme|program");
});

test("a bar of the text itself cannot be taken for the mark of a variant", () => {
	expect(withVariants("a|b")).not.toContain("|b");
});
