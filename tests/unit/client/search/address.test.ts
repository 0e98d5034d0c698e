import { expect, test } from "vitest";
import { queryParams, readQuery } from "../../../../src/client/search/address.ts";
import { query } from "./fake-pagefind.ts";

test.each([
	["", query("")],
	["q=cork+festival", query("cork festival")],
	[
		"q=cork&kind=City&kind=Interview&theme=literacy&sort=date&exact=",
		query("cork", {
			chosen: { kind: ["City", "Interview"], region: [], country: [], theme: ["literacy"] },
			sort: "date",
			verbatim: true,
		}),
	],
])("the address %j says a query and is read back as it", (address, said) => {
	expect(queryParams(said).toString()).toBe(address);
	expect(readQuery(`?${address}`)).toEqual(said);
});

test("what an address makes up is ignored", () => {
	expect(readQuery("?q=%20cork%20&sort=magic&city=cork")).toEqual(query("cork"));
});
