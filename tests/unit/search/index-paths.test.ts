import { expect, test } from "vitest";
import { diskScriptOf, isFilterFile, isFragment } from "../../../src/search/index-paths.ts";

test("files of the index whose names begin alike share a script on disk", () => {
	expect(diskScriptOf("fragment/en_0a1b2c3.pf_fragment")).toBe("fragment/en_0a");
	expect(diskScriptOf("fragment/en_0aff2c3.pf_fragment")).toBe("fragment/en_0a");
	expect(diskScriptOf("index/en_0a1b2c3.pf_index")).toBe("index/en_0a");
	expect(diskScriptOf("fragment/unknown_0a1b2c3.pf_fragment")).toBe("fragment/unknown_0a");
	expect(diskScriptOf("wasm.en.pagefind")).toBe("wasm.");
});

test("the text of a page and the values of a filter are told from the rest of the index", () => {
	const paths = [
		"pagefind/fragment/en_0a.pf_fragment",
		"pagefind/filter/en_0a.pf_filter",
		"pagefind/pagefind.en_0a.pf_meta",
	];
	expect(paths.map(isFragment)).toEqual([true, false, false]);
	expect(paths.map(isFilterFile)).toEqual([false, true, false]);
});
