import { expect, test } from "vitest";
import { scriptMarks } from "../../../src/integrations/script-marks.ts";

test.each([
	["ar", "<p>عمان, الأردن</p>", "<p>عمان، الأردن</p>"],
	["ar", '<a href="x">Aswan</a>, <a href="y">مصر</a>', '<a href="x">Aswan</a>، <a href="y">مصر</a>'],
	["zh", "<p>市长, Hongming</p>", "<p>市长，Hongming</p>"],
	["zh", "<span>埃及,\n\t\t577公里</span>", "<span>埃及，577公里</span>"],
	["zh", '<span>2015年, </span><a href="x">Cork</a>', '<span>2015年，</span><a href="x">Cork</a>'],
	["zh", "<p>第1,000名 (北京)</p>", "<p>第1,000名（北京）</p>"],
	["fr", "<p>Sources :</p>", "<p>Sources :</p>"],
	["fr", "<p>Villes: Cork</p>", "<p>Villes\u00a0: Cork</p>"],
	["en", "<p>北京, China: a city</p>", "<p>北京, China: a city</p>"],
])("in %s, %s has the marks of its script", (language, html, marked) => {
	expect(scriptMarks(html, language === "en" ? "a.html" : `${language}/a.html`)).toBe(marked);
});

test("what is in another language keeps its marks, and so do attributes but for the place in the results", () => {
	const foreign = '<p lang="en">北京, China</p>';
	expect(scriptMarks(foreign, "zh/a.html")).toBe(foreign);
	expect(scriptMarks('<main data-names="甲, 乙" data-place="阿斯旺, 埃及"></main>', "zh/a.html")).toBe(
		'<main data-names="甲, 乙" data-place="阿斯旺，埃及"></main>',
	);
});
