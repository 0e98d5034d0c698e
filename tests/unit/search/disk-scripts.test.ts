import { expect, test } from "vitest";
import { diskScriptOf } from "../../../src/search/disk-scripts.ts";

test("files of the index whose names begin alike share a script on disk", () => {
	expect(diskScriptOf("fragment/en_0a1b2c3.pf_fragment")).toBe("fragment/en_0a");
	expect(diskScriptOf("fragment/en_0aff2c3.pf_fragment")).toBe("fragment/en_0a");
	expect(diskScriptOf("index/en_0a1b2c3.pf_index")).toBe("index/en_0a");
	expect(diskScriptOf("fragment/unknown_0a1b2c3.pf_fragment")).toBe("fragment/unknown_0a");
	expect(diskScriptOf("wasm.en.pagefind")).toBe("wasm.");
});
