import { afterEach, beforeEach, expect, test } from "vitest";
import { cutRuns } from "../../../../src/client/search/cut-runs.ts";
import { parseQuery } from "../../../../src/client/search/parse-query.ts";
import { rulesOf } from "../../../../src/search/language-rules.ts";
import { setLanguage } from "../../../../src/search/tokens.ts";
import { namesOf } from "./fake-pagefind.ts";

const lookup = namesOf([
	{ id: "cities/wuhan", title: "Wuhan", otherNames: ["武汉"] },
	{ id: "countries/cn", title: "China", otherNames: ["中国"] },
	{ id: "themes/culture", title: "Culture", otherNames: ["文化"] },
]);
const cut = async (text: string) => (await cutRuns(parseQuery(text).tokens, lookup)).map(({ typed }) => typed);

beforeEach(() => setLanguage(rulesOf("zh")));
afterEach(() => setLanguage(undefined));

test("a run is cut at names and at the words of a question", async () => {
	expect(await cut("中国有多少城市")).toEqual(["中国", "有多少", "城市"]);
	expect(await cut("武漢的图书馆")).toEqual(["武漢", "图书馆"]);
	expect(await cut("怎样办一个学习节")).toEqual(["怎样", "办一个学习节"]);
});

test("a letter that is left alone is dropped, unless there is nothing else", async () => {
	expect(await cut("武汉市")).toEqual(["武汉"]);
	expect(await cut("市")).toEqual(["市"]);
});

test("a theme is no place to cut at, and other scripts stay whole", async () => {
	expect(await cut("15分钟文化圈")).toEqual(["15", "分钟文化圈"]);
	expect(await cut("UNESCO学习型城市 Cork")).toEqual(["UNESCO", "学习型城市", "Cork"]);
});

test("a language with spaces is not cut", async () => {
	setLanguage(undefined);
	expect(await cut("中国有多少城市")).toEqual(["中国有多少城市"]);
});
