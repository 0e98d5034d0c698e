import { describe, expect, test, vi } from "vitest";
import { nameLookup } from "../../../src/client/search/names.ts";
import { nameIndex } from "../../../src/search/name-index.ts";

type NamedPage = Parameters<typeof nameIndex>[0][number];
const page = (path: string, title: string, more: Partial<NamedPage> = {}): NamedPage => ({
	path,
	title,
	names: [title],
	otherNames: [],
	people: [],
	...more,
});
const find = (pages: readonly NamedPage[]) => {
	const { starts, chunks } = nameIndex(pages);
	return nameLookup(starts, async (i) => chunks[i]!);
};

describe("A name", () => {
	const lookup = find([
		page("cities/cork.html", "Cork", { names: ["Cork", "Corcaigh"], otherNames: ["Корк"], people: ["Mary O’Neill"] }),
		page("cities/wuhan.html", "Wuhan", { names: ["Wuhan", "武汉"] }),
		page("countries/ie.html", "Ireland"),
		page("interviews/cork.html", "A talk", { names: [], people: ["Mary O’Neill"] }),
		page("regions/africa.html", "Africa"),
		page("themes/health.html", "Health"),
		page("timeline.html", "Timeline"),
		page("x.html", "X"),
	]);

	test.each([
		["cork", [{ kind: "city", position: 0 }]],
		["corcaigh", [{ kind: "city", position: 0 }]],
		["корк", [{ kind: "city", position: 0 }]],
		["武汉", [{ kind: "city", position: 1 }]],
		["武漢", [{ kind: "city", position: 1 }]],
		["ireland", [{ kind: "country", position: 2 }]],
		["africa", [{ kind: "region", position: 4 }]],
		["health", [{ kind: "theme", position: 5 }]],
		["timeline", [{ kind: "page", position: 6 }]],
		["atalk", [{ kind: "page", position: 3 }]],
	])("leads to its page, by the kind of that: %s", async (key, bearers) => {
		expect(await lookup(key)).toEqual(bearers);
	});

	test("of a person leads to every page on that person", async () => {
		expect(await lookup("maryoneill")).toEqual([
			{ kind: "person", position: 0 },
			{ kind: "person", position: 3 },
		]);
	});

	test("is the title only of a page without a name of its own", () => {
		const titled = [
			page("cities/cork.html", "Cork at a glance", { names: ["Cork"] }),
			page("compare.html", "Compare", { names: [] }),
		];
		expect([...nameIndex(titled).keys]).toEqual(["cork", "compare"]);
	});

	test("has two letters or more", async () => {
		expect(await lookup("x")).toEqual([]);
	});

	test("that a page bears twice is there once", () => {
		const { chunks } = nameIndex([page("cities/al.html", "Al Rayyan", { names: ["Al-Rayyan", "ALRAYYAN"] })]);
		expect(chunks).toEqual(["alrayyan\tc0"]);
	});
});

describe("The chunks", () => {
	const pages = Array.from({ length: 3000 }, (_, i) =>
		page(`cities/${String(i).padStart(4, "0")}.html`, `City no ${i}`),
	);
	const { starts, chunks, keys } = nameIndex(pages);

	test("are in alphabetical order, each begins with the name that stands for it, and all are of about one size", () => {
		expect(chunks.length).toBeGreaterThan(2);
		expect(starts).toHaveLength(chunks.length);
		const names = chunks.flatMap((chunk) => chunk.split("\n").map((line) => line.split("\t")[0]!));
		expect(names).toEqual([...keys].sort());
		for (const [i, chunk] of chunks.entries()) {
			expect(chunk.startsWith(`${starts[i]}\t`)).toBe(true);
			expect(chunk.length).toBeLessThan(14_000);
		}
	});

	test("hold every name where the lookup looks for it, the first and the last of each included", async () => {
		const load = vi.fn(async (i: number) => chunks[i]!);
		const lookup = nameLookup(starts, load);
		for (const [position, { title }] of pages.entries()) {
			const found = await lookup(title.toLowerCase().replaceAll(" ", ""));
			expect(found, title).toEqual([{ kind: "city", position }]);
		}
		expect(load).toHaveBeenCalledTimes(chunks.length);
	});

	test("are none without pages", () => {
		expect(nameIndex([])).toEqual({ starts: [], chunks: [], keys: new Set() });
	});
});
