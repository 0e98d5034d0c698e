import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { site } from "../../src/site.ts";
import { format } from "../../src/words/index.ts";
import { isExternal, pagesOf, resolveFrom } from "./html.ts";

const dist = inject("dist");

test("every link to a file that is no page says what it is and how large, and tells the truth", () => {
	const seen: string[] = [];
	for (const { path, root } of pagesOf(dist).filter((page) => !/^[a-z]{2}\//.test(page.path))) {
		for (const link of root.querySelectorAll("a[href]")) {
			const href = link.getAttribute("href")!;
			if (isExternal(href)) continue;
			const { file } = resolveFrom(path === "404.html" ? "index.html" : path, href.replace(/^\//, ""));
			if (file.endsWith(".html") && !link.hasAttribute("download")) continue;
			const beside = link.nextElementSibling?.text ?? "";
			const [, kind, size] = /^\((\w+), (.+)\)$/.exec(beside) ?? [];
			expect(kind, `${path}: ${href}`).toBeTruthy();
			expect(size, `${path}: ${href}`).toBe(format.kilobytes(statSync(join(dist, file)).size, site.language));
			seen.push(file);
		}
	}
	expect(seen).toEqual(expect.arrayContaining(["data/cities.csv", "data/datapackage.json", "feed.xml"]));
});
