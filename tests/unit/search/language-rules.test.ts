import { afterEach, describe, expect, test } from "vitest";
import { foldAnswers } from "../../../src/search/answer-words.ts";
import { rulesOf } from "../../../src/search/language-rules.ts";
import { withVariants } from "../../../src/search/spelling-variants.ts";
import { foldWords, isStopWord, keysOfWords, nameKeys, queryWords, setLanguage } from "../../../src/search/tokens.ts";

/** The words of a text as the search page of a language cuts it. */
function wordsIn(language: string, text: string): string[] {
	setLanguage(rulesOf(language));
	return queryWords(text);
}

afterEach(() => setLanguage(undefined));

test("English needs no rules", () => expect(rulesOf("en")).toBeUndefined());

describe("Forms that Pagefind's stemmers leave apart meet", () => {
	test.each([
		["ar", "مكتبات", "المكتبة"],
		["ar", "المدن", "مدينة"],
		["es", "ciudades", "ciudad"],
		["es", "mujeres jóvenes", "mujer joven"],
		["fr", "d'éducation", "l’éducation"],
		["ru", "обучающийся", "обучающиеся"],
		["ru", "компетенций", "компетенцие"],
	])("%s: %s and %s", (language, one, other) => expect(wordsIn(language, one)).toEqual(wordsIn(language, other)));

	test("the build writes beside a word what the page makes of it", () => {
		for (const [language, word] of [
			["es", "ciudades"],
			["fr", "l’éducation"],
			["ru", "городской"],
			["ar", "المكتبات"],
		] as const) {
			const [asTyped] = wordsIn(language, word);
			setLanguage(undefined);
			expect(withVariants(word, rulesOf(language)).split("|"), word).toContain(asTyped);
		}
	});

	test("a word of the English pages has none of them", () => {
		expect(withVariants("ciudades")).toBe("ciudades");
		expect(withVariants("l’habitant", rulesOf("fr"))).toContain("|habitant");
		expect(withVariants("l’habitant")).not.toContain("|habitant");
	});

	test("British and American spellings are those of English alone", () => {
		expect(withVariants("programme")).toBe("programme|program");
		expect(withVariants("programme", rulesOf("fr"))).toBe("programme");
	});
});

describe("Names", () => {
	/** Whether what is typed leads to a name in the name index of a language. */
	function finds(language: string, typed: string, name: string): boolean {
		const rules = rulesOf(language);
		const keys = nameKeys(name, rules);
		setLanguage(rules);
		const found = keysOfWords(foldWords(typed).split(" ")).some((key) => keys.includes(key));
		setLanguage(undefined);
		return found;
	}

	test.each([
		["ru", "Ирландии", "Ирландия"],
		["ru", "Китая", "Китай"],
		["ru", "Южной Кореи", "Южная Корея"],
		["ru", "Казани", "Казань"],
		["ru", "Латинской Америке", "Латинская Америка"],
		["fr", "d’Irlande", "Irlande"],
		["fr", "N’Zérékoré", "N'Zérékoré"],
		["fr", "Nzerekore", "N'Zérékoré"],
		["fr", "Côte d'Ivoire", "Côte d’Ivoire"],
		["es", "Ciudad de México", "Ciudad de México"],
	])("%s: %s finds %s", (language, typed, name) => expect(finds(language, typed, name)).toBe(true));

	test.each([
		["ru", "Китая", "Кито"],
		["es", "ciudades de México", "Ciudad de México"],
		["fr", "Irlandes", "Irlande"],
	])("%s: %s does not find %s", (language, typed, name) => expect(finds(language, typed, name)).toBe(false));
});

test("stop words are those of the page's language and of English", () => {
	expect(isStopWord("comment")).toBe(false);
	expect(wordsIn("fr", "Comment financer l’apprentissage")).toEqual(["financer", "apprentissage"]);
	expect(wordsIn("fr", "how to join")).toEqual(["join"]);
	expect(wordsIn("ru", "Что такое обучающийся город?")).toEqual(["обучающиеся", "город"]);
});

test("the words of answers are written as the queries of their language are cut", () => {
	const rows = [{ asks: [["récompense|d’habitants", "{country}|combien"]], also: "l’atlas {country} où" }];
	expect(foldAnswers(rows, "fr")).toEqual([
		{ asks: [["recompense|habitants", "{country}|combien"]], also: "atlas {country} ou" },
	]);
	expect(foldAnswers(rows, "en")).toEqual(rows);
});
