import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { creditsIn, licenceOf } from "../../src/integrations/credits.ts";
import { site } from "../../src/site.ts";
import { pagesOf } from "./html.ts";

const dist = inject("dist");
const pages = pagesOf(dist);
const { licences, files } = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8"));

/** Every value of a key, at whatever depth it stands. */
const valuesOf = (json: unknown, key: string): unknown[] =>
	typeof json !== "object" || json === null
		? []
		: Object.entries(json).flatMap(([name, value]) => [...(name === key ? [value] : []), ...valuesOf(value, key)]);

test("every page names its licence in its head, for browsers and as schema.org has it", () => {
	for (const { path, root } of pages) {
		const link = root.querySelector("head link[rel=license]")?.getAttribute("href");
		expect(link, path).toBe(site.contentLicence.url);
		const json = JSON.parse(root.querySelector('script[type="application/ld+json"]')!.rawText);
		expect(valuesOf(json, "license"), path).toEqual([site.contentLicence.url]);
		expect(valuesOf(json, "creditText"), path).toEqual([`${site.name}, ${site.contentLicence.name}`]);
	}
});

test("the manifest gives a licence for every file: texts and data under the content's, code under its own", () => {
	const licenceIn = (path: string) =>
		licences[
			Object.keys(licences)
				.filter((beginning) => path.startsWith(beginning))
				.sort((a, b) => b.length - a.length)[0]!
		];
	const count = Object.groupBy(Object.keys(files), (path) => licenceIn(path));
	expect(Object.keys(count).sort()).toEqual(["CC-BY-4.0", "MIT"]);
	const code = count["MIT"]!.filter((path) => !/\.(?:css|js|pagefind)$/.test(path));
	expect(code).toEqual([]);
	for (const { path } of pages) expect(licenceIn(path), path).toBe("CC-BY-4.0");
	// Every rule is about a file that there is.
	for (const beginning of Object.keys(licences)) {
		expect(
			Object.keys(files).some((path) => path.startsWith(beginning)),
			beginning,
		).toBe(true);
	}
});

test("a credit is read from the page that shows it, and its licence from the credit", () => {
	const html =
		'<p>Text</p><figure><img src="../media/a.jpg" alt="A > B"><figcaption>Photo: A &amp; B, CC BY 4.0</figcaption></figure>';
	expect(creditsIn(html, "cities/aville.html")).toEqual([["media/a.jpg", "Photo: A & B, CC BY 4.0"]]);
	expect(licenceOf("Photo: A, CC BY-SA 3.0")).toBe("https://creativecommons.org/licenses/by-sa/3.0/");
	expect(licenceOf("Photo: A, CC0")).toBe("https://creativecommons.org/publicdomain/zero/1.0/");
	expect(licenceOf("A, public domain")).toBe("https://creativecommons.org/publicdomain/mark/1.0/");
});
