import { describe, expect, test } from "vitest";
import { namedPages, pagesOf, readPlaces } from "../../../../src/client/search/named-pages.ts";
import { recogniseNames } from "../../../../src/client/search/names.ts";
import { parseQuery } from "../../../../src/client/search/parse-query.ts";
import { type FakePage, fakePagefind, idsOf, namesOf } from "./fake-pagefind.ts";

const pages: FakePage[] = [
	{ id: "themes/health", title: "Health" },
	{ id: "cities/wuhan", title: "Wuhan", names: ["武汉"] },
	{ id: "countries/cn", title: "China", names: ["中国"] },
	{ id: "regions/africa", title: "Africa" },
	{ id: "cities/cork", title: "Cork", names: ["Corcaigh"] },
	{ id: "countries/ie", title: "Ireland" },
];

async function named(text: string) {
	const { tokens } = parseQuery(text);
	const found = await namedPages(fakePagefind(pages), tokens, await recogniseNames(tokens, namesOf(pages)));
	return [idsOf(found.all), idsOf(found.cities), idsOf(found.places)];
}

describe("The pages that a query names", () => {
	test("stand in its order, the cities and the places also apart", async () => {
		expect(await named("Wuhan or Ireland or Cork in Africa")).toEqual([
			["cities/wuhan", "countries/ie", "cities/cork", "regions/africa"],
			["cities/wuhan", "cities/cork"],
			["countries/ie", "regions/africa"],
		]);
	});

	test("stand there once, by however many names", async () => {
		expect(await named("Wuhan 武汉 Corcaigh Cork China 中国")).toEqual([
			["cities/wuhan", "cities/cork", "countries/cn"],
			["cities/wuhan", "cities/cork"],
			["countries/cn"],
		]);
	});

	test("are themes only where the query asks for nothing else, and for no city", async () => {
		expect((await named("the health"))[0]).toEqual(["themes/health"]);
		expect((await named("health in Cork"))[0]).toEqual(["cities/cork"]);
		expect((await named("health festival in Cork"))[0]).toEqual(["cities/cork"]);
	});

	test("are none without a name", async () => {
		expect(await named("festival")).toEqual([[], [], []]);
	});
});

test("the list of all pages is asked for once, and only where there is a name", async () => {
	const pagefind = fakePagefind(pages);
	expect(await pagesOf(pagefind, [])).toEqual([]);
	expect(pagefind.searches).toEqual([]);
	await pagesOf(pagefind, [{ kind: "city", position: 0 }]);
	await pagesOf(pagefind, [{ kind: "city", position: 1 }]);
	expect(pagefind.searches).toEqual([null]);
});

test("a position beyond the pages, as after a release, names none", async () => {
	expect(await pagesOf(fakePagefind(pages), [{ kind: "city", position: 99 }])).toEqual([]);
});

test("places are values of the filters of countries and regions", async () => {
	const { results } = await fakePagefind(pages).search(null);
	expect(await readPlaces(results)).toEqual([
		{ kind: "country", id: "cn" },
		{ kind: "region", id: "africa" },
		{ kind: "country", id: "ie" },
	]);
});
