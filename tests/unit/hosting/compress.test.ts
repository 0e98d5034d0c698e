import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { compress } from "../../../src/hosting/compress.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-compress-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a packed file that cannot be written leaves nothing behind that a host would send", async () => {
	writeFileSync(join(folder, "page.html"), "A sentence of a page. ".repeat(200));
	// Nothing can be put in the place of a folder.
	mkdirSync(join(folder, "page.html.gz"));
	await expect(compress(folder)).rejects.toThrow();
	expect(readdirSync(folder).sort()).toEqual(["page.html", "page.html.gz"]);
	rmSync(join(folder, "page.html.gz"), { recursive: true });
	await compress(folder);
	expect(readdirSync(folder).sort()).toEqual(["page.html", "page.html.br", "page.html.gz", "page.html.zst"]);
});
