import { expect, test } from "vitest";
import { city, interview, problemsOf, rulesOn, textWith, underlined } from "../problems.ts";

const name = (lang: string) => `name: Aville\nnames:\n  - text: Avilla\n    lang: ${lang}\n`;

test.each(["gr", "jp", "cn", "ua", "dk", "zz", "gr-GR"])("%s is no language", (code) => {
	expect(underlined("language-code", city, "name: Aville\n", name(code))).toEqual([code]);
});

test("the right code is offered for that of a country", () => {
	const [problem] = problemsOf(interview, textWith(interview, "language: fi", "language: gr"));
	expect(problem?.suggestion).toContain("`el`");
});

test("the keys of a list of names are looked at", () => {
	expect(underlined("language-code", "names/gazetteer.md", "    fr: Avilla", "    jp: Avilla")).toEqual(["jp"]);
});

test.each(["fi", "el", "sh", "zh-Hant", "pt-BR", "fil", "gsw", "cmn", "qux"])("%s is right", (code) => {
	expect(rulesOn(city, "name: Aville\n", name(code))).toEqual([]);
});
