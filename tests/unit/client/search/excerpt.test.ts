import { describe, expect, test } from "vitest";
import { bestSentence, isMatch, withoutVariants } from "../../../../src/client/search/excerpt.ts";
import { withVariants } from "../../../../src/search/spelling-variants.ts";

describe("The sentence of an excerpt", () => {
	const content =
		"Cork · Festivals · A harbour city. It holds a festival of learning! Does it read? The library (“a room for all.”) 3 of 4 learn.";

	test.each([
		[["festival"], "It holds a festival of learning!"],
		[["learning", "festival"], "It holds a festival of learning!"],
		[["library"], "The library (“a room for all.”)"],
		[["learn"], "It holds a festival of learning!"],
		[["read"], "Does it read?"],
		[["harbour", "festival", "learning"], "It holds a festival of learning!"],
	])("is the one with the most of the words %j", (words, sentence) => {
		expect(bestSentence(content, words)).toBe(sentence);
	});

	test("is the first one where the page holds the words in no sentence", () => {
		expect(bestSentence(content, ["mayor"])).toBe("A harbour city.");
	});

	test("ends in every script as sentences do there", () => {
		expect(bestSentence("杭州 · 它是一座古城。它有学习节！第三句？", ["学习"])).toBe("它有学习节！");
		expect(bestSentence("ما المدينة؟ هي مدينة التعلم. وفيها مكتبة.", ["تعلم"])).toBe("هي مدينة التعلم.");
		expect(bestSentence("Une ville. « Elle apprend. » Elle lit.", ["lit"])).toBe("Elle lit.");
	});

	test("is none of the headings and other lines without an end", () => {
		expect(bestSentence("Festivals · A festival in June · A walk.", ["festival"])).toBe("A walk.");
		expect(bestSentence("Festivals · Walks", ["walks"])).toBe("");
		expect(bestSentence("", ["walks"])).toBe("");
	});

	test("counts a word once, however often it stands there", () => {
		expect(bestSentence("Walk by walk by walk. A walk to the library.", ["walk", "library"])).toBe(
			"A walk to the library.",
		);
	});

	test("does not break at a point within a number or an abbreviation in small letters", () => {
		expect(bestSentence("About 3.5 million, i.e. many people. More.", ["people"])).toBe(
			"About 3.5 million, i.e. many people.",
		);
	});

	test("holds no spelling variants, and is found by them", () => {
		const written = withVariants("The centre’s programmes. A neighbourhood of 武汉市 learns.");
		expect(written).toContain("|");
		expect(bestSentence(written, ["neighbourhood"])).toBe("A neighbourhood of 武汉市 learns.");
		expect(withoutVariants(written)).toBe("The centre’s programmes. A neighbourhood of 武汉市 learns.");
	});
});

describe("A long sentence", () => {
	const filler = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`).join(" ");
	const sentence = (before: number, after: number) => `${filler("Before", before)} festival ${filler("after", after)}.`;

	test("is cut around the word, between two words", () => {
		const excerpt = bestSentence(sentence(60, 60), ["festival"]);
		expect(excerpt).toMatch(/^… Before\d+ .* festival .* after\d+ …$/);
		expect(excerpt.length).toBeLessThanOrEqual(280 + 4);
		expect(excerpt.length).toBeGreaterThan(250);
	});

	test("is cut at one end only where the word stands near the other", () => {
		expect(bestSentence(sentence(1, 60), ["festival"])).toMatch(/^Before0 festival .* …$/);
		expect(bestSentence(sentence(60, 1), ["festival"])).toMatch(/^… .* festival after0\.$/);
	});

	test("is cut from its beginning where it holds none of the words", () => {
		expect(bestSentence(sentence(60, 0), ["mayor"])).toMatch(/^Before0 Before1 .* …$/);
	});

	test("stays whole up to the limit", () => {
		const whole = `${"a".repeat(200)} ${"b".repeat(78)}.`;
		expect(bestSentence(whole, ["b"])).toBe(whole);
		const over = `${"a".repeat(200)} ${"b".repeat(79)}.`;
		expect(bestSentence(over, ["mayor"])).toBe(`${"a".repeat(200)} …`);
	});

	test("of one endless word is that word", () => {
		const word = `${"a".repeat(400)}.`;
		expect(bestSentence(word, ["mayor"])).toBe(word);
	});
});

test("a word is marked where it is one of the words, or begins with one of three letters or more", () => {
	expect(isMatch("festivals", ["festival"])).toBe(true);
	expect(isMatch("art", ["art"])).toBe(true);
	expect(isMatch("as", ["as"])).toBe(true);
	expect(isMatch("asia", ["as"])).toBe(false);
	expect(isMatch("fest", ["festival"])).toBe(false);
});
