import { expect, test } from "vitest";
import * as address from "../../../../src/client/search/address.ts";
import { query } from "./fake-pagefind.ts";

const { queryParams } = address;
const values = {
	kind: { city: "Cities", interview: "Interviews" },
	region: { africa: "Africa" },
	country: { ie: "Ireland", gb: "United Kingdom" },
	theme: { literacy: "Literacy" },
};
const readQuery = (queryString: string) => address.readQuery(queryString, values);

test.each([
	["", query("")],
	["q=cork+festival", query("cork festival")],
	[
		"q=cork&kind=city&kind=interview&theme=literacy&sort=date&exact=",
		query("cork", {
			chosen: { kind: ["city", "interview"], region: [], country: [], theme: ["literacy"] },
			sort: "date",
			verbatim: true,
		}),
	],
])("the address %j says a query and is read back as it", (queryString, said) => {
	expect(queryParams(said).toString()).toBe(queryString);
	expect(readQuery(`?${queryString}`)).toEqual(said);
});

test("any text survives the address", () => {
	for (const text of ['"lifelong learning" -Cork', "R&D = 100 %", "武汉市", "a+b #1", "224,004"]) {
		expect(readQuery(`?${queryParams(query(text))}`).text).toBe(text);
	}
});

test("filters without a text are kept, and a sort order by relevance is not written", () => {
	const chosen = { kind: [], region: ["africa"], country: [], theme: [] };
	expect(queryParams(query("", { chosen })).toString()).toBe("region=africa");
	expect(readQuery("?sort=relevance&region=africa")).toEqual(query("", { chosen }));
});

test("what an address makes up is ignored", () => {
	expect(readQuery("?q=%20cork%20&sort=magic&city=cork")).toEqual(query("cork"));
});

test("the names of values in an address of an earlier release are read as their ids, and unknown values stay", () => {
	const { chosen } = readQuery(
		"?kind=Cities&region=africa&country=United+Kingdom&country=IE&country=xx&theme=Literacy",
	);
	expect(chosen).toEqual({ kind: ["city"], region: ["africa"], country: ["gb", "ie", "xx"], theme: ["literacy"] });
});
