import { expect, test } from "vitest";
import { pathOf, readPages } from "../../../../src/client/search/read-pages.ts";
import { fakePagefind } from "./fake-pagefind.ts";

test("a page that cannot be read is left out, and the others stay in their order", async () => {
	const { results } = await fakePagefind([
		{ id: "cities/cork", title: "Cork" },
		{ id: "cities/espoo", title: "Espoo", unreadable: new Error("pagefind/fragment/en_1.pf_fragment") },
		{ id: "cities/bonn", title: "Bonn" },
	]).search(null);
	expect((await readPages(results)).map(pathOf)).toEqual(["cities/cork.html", "cities/bonn.html"]);
});
