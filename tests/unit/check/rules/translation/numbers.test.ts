import { describe, expect, test } from "vitest";
import { pair, problemsAt } from "./translated.ts";

/** The numbers of a translation that the rule underlines. */
function strange(english: string, translation: string, language = "es"): string[] {
	const { files, path } = pair(english, translation, language);
	return problemsAt(path, files)
		.filter(({ rule }) => rule === "translation-numbers")
		.map(({ excerpt, column }) => excerpt!.text.slice(column - 1, column - 1 + excerpt!.length));
}

describe("a number is the same, however a language writes it", () => {
	test.each([
		["12,500 people", "12.500 personas", "es"],
		["12,500 people", "12,500 personas", "es"],
		["12,500 people", "12 500 personnes", "fr"],
		["12,500 people", "12\u202f500 personnes", "fr"],
		["12,500 people", "12\u00a0500 жителей", "ru"],
		["12,500 people", "12500 人", "zh"],
		["12,500 people", "1.25万人", "zh"],
		["12,500 people", "１２５００人", "zh"],
		["12,500 people", "١٢٬٥٠٠ شخص", "ar"],
		["12.5 per cent", "12,5 %", "fr"],
		["12.5 per cent", "١٢٫٥٪", "ar"],
		["30%", "30٪", "ar"],
		["2.5 million people", "2,5 millones de personas", "es"],
		["2.5 million people", "250万人", "zh"],
		["2.5 million people", "2,5 млн человек", "ru"],
		["2,500,000 people", "2,5 millions d’habitants", "fr"],
		["2,500,000 people", "2.5 مليون نسمة", "ar"],
		["1.2 billion euros", "1200 millones de euros", "es"],
		["1.2 billion euros", "1,2 milliard d’euros", "fr"],
		["1.2 billion euros", "12亿欧元", "zh"],
		["300,000 books", "300 тыс. книг", "ru"],
		["300,000 books", "300 mil libros", "es"],
		["two and a half million", "250万", "zh"],
		["over twenty-five schools", "25 所学校", "zh"],
		["three hundred and five", "305", "fr"],
		["half of them", "50 %", "fr"],
		["two thirds", "2/3", "fr"],
		["a dozen", "12", "ru"],
		["a decade", "10 年", "zh"],
		["the nineteenth century", "19世纪", "zh"],
		["the first, the 21st", "1er, 21e", "fr"],
		["in the 1990s", "20世纪90年代", "zh"],
		["in the 1990s", "в 1990-е годы", "ru"],
		["28 September 2015", "2015年9月28日", "zh"],
		["28 September 2015", "28.09.2015", "ru"],
		["in 2023/24", "2023-2024", "es"],
		["2015–2019", "2015-19", "zh"],
		["from 9 a.m. to 5 p.m.", "de 9 h à 17 h", "fr"],
		["phase II", "第2阶段", "zh"],
		["in 2015 one hundred cities", "в 2015 100 городов", "ru"],
		["five kilometres", "5千米", "zh"],
		["30 per cent", "3成", "zh"],
		["It grew.[^aville-radio]", "Creció.[^aville-radio]", "es"],
		["Nothing", "1. Nada", "es"],
	])("%j is %j (%s)", (english, translation, language) => {
		expect(strange(english, translation, language)).toEqual([]);
	});
});

describe("another number is found", () => {
	test.each([
		["12,500 people", "12.600 personas", "es", ["12.600"]],
		["12,500 people", "125万人", "zh", ["125"]],
		["12,500 people", "12 550 personnes", "fr", ["12 550"]],
		["2.5 million", "25万", "zh", ["25"]],
		["2.5 million", "2,5 mil", "es", ["2,5"]],
		["three thousand", "3 millones", "es", ["3"]],
		["in 2015", "в 2016 году", "ru", ["2016"]],
		["in 2015", "عام ٢٠١٦", "ar", ["٢٠١٦"]],
		["28 September 2015", "28.10.2015", "ru", ["28.10.2015"]],
		["14 and 15", "14, 15 y 16", "es", ["16"]],
	])("%j is not %j (%s)", (english, translation, language, numbers) => {
		expect(strange(english, translation, language)).toEqual(numbers);
	});
});

test("a text that was made from an older one may say another number", () => {
	const { files, path } = pair("in 2015", "en 2016");
	const text = String(files[path]).replace("summary: B\n", "summary: B\nfrom:\n  it: 00000000\n");
	expect(
		problemsAt(path, { ...files, [path]: text.replace("00000000", '"00000000"') }).map(({ rule }) => rule),
	).toEqual(["translation-behind", "translation-behind"]);
});
