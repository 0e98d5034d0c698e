import { describe, expect, test, vi } from "vitest";
import { countFilters, filtersOf, pagesUnder, passesAll } from "../../../../src/client/search/facets.ts";
import { type FakePage, fakePagefind, idsOf, query } from "./fake-pagefind.ts";

const pages: FakePage[] = [
	{ id: "cork", title: "Cork", filters: { kind: ["city"], country: ["ie"], theme: ["health", "arts"] } },
	{ id: "limerick", title: "Limerick", filters: { kind: ["city"], country: ["ie"], theme: ["arts"] } },
	{ id: "bonn", title: "Bonn", filters: { kind: ["city"], country: ["de"] } },
	{ id: "talk", title: "Talk", filters: { kind: ["interview"], country: ["ie"] } },
];
const choose = (values: Partial<Record<"kind" | "region" | "country" | "theme", string[]>>) =>
	query("", { chosen: { kind: [], region: [], country: [], theme: [], ...values } }).chosen;

async function passing(chosen: ReturnType<typeof choose>) {
	const pagefind = fakePagefind(pages);
	const filters = await filtersOf(pagefind, chosen);
	const { results } = await pagefind.search(null);
	return idsOf(results.filter((hit) => passesAll(filters, hit)));
}

test("values of one filter are alternatives, filters add up", async () => {
	expect(await passing(choose({}))).toHaveLength(4);
	expect(await passing(choose({ country: ["ie", "de"] }))).toHaveLength(4);
	expect(await passing(choose({ country: ["ie"], kind: ["city"] }))).toEqual(["cork", "limerick"]);
	expect(await passing(choose({ theme: ["health"], kind: ["interview"] }))).toEqual([]);
	expect(await passing(choose({ country: ["xx"] }))).toEqual([]);
});

test("the pages under some values have any of them", async () => {
	expect([...(await pagesUnder(fakePagefind(pages), "theme", ["health", "arts"])).keys()]).toEqual([
		"cork",
		"limerick",
	]);
	expect((await pagesUnder(fakePagefind(pages), "award", [])).size).toBe(0);
});

describe("Counts", () => {
	async function count(chosen: ReturnType<typeof choose>, ids = pages.map(({ id }) => id)) {
		const pagefind = fakePagefind(pages);
		const { results } = await pagefind.search(null);
		return countFilters(
			pagefind,
			results.filter(({ id }) => ids.includes(id)),
			await filtersOf(pagefind, chosen),
		);
	}

	test("say how many results each value would leave", async () => {
		expect(await count(choose({}))).toEqual({
			kind: { city: 3, interview: 1 },
			region: {},
			country: { ie: 3, de: 1 },
			theme: { health: 1, arts: 2 },
		});
	});

	test("of a filter in use are as if it were not, since a further value would add results", async () => {
		expect(await count(choose({ country: ["de"] }))).toMatchObject({
			kind: { city: 1, interview: 0 },
			country: { ie: 3, de: 1 },
		});
	});

	test("count the results only", async () => {
		expect((await count(choose({}), ["cork"]))["country"]).toEqual({ ie: 1, de: 0 });
	});

	test("ask for the pages under each value once", async () => {
		const pagefind = fakePagefind(pages);
		await countFilters(pagefind, [], new Map());
		const asked = pagefind.searches.length;
		expect(asked).toBe(6);
		await countFilters(pagefind, [], new Map());
		expect(pagefind.searches).toHaveLength(asked);
	});

	test("ask again after a failure", async () => {
		const pagefind = fakePagefind(pages);
		vi.spyOn(pagefind, "filters").mockRejectedValueOnce(new Error("en_1.pf_filter"));
		await expect(countFilters(pagefind, [], new Map())).rejects.toThrow("en_1.pf_filter");
		expect(await countFilters(pagefind, [], new Map())).toMatchObject({ kind: { city: 0 } });
	});
});
