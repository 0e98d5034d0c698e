import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Built, buildSite } from "../../builds.ts";
import { pagesOf } from "../../site/html.ts";

describe("An atlas of other cities is a content folder", () => {
	let built: Built;
	beforeAll(async () => {
		built = await buildSite({
			name: "two-cities",
			content: "tests/fixtures/two-cities",
			env: { SITE_URL: "https://example.org/some/path/", REPOSITORY_URL: "https://forge.example/repository" },
		});
	});
	const read = (path: string) => readFileSync(join(built.dist, path), "utf8");

	test("its cities are the pages, and nobody else's", () => {
		const cities = pagesOf(built.dist).flatMap(({ path }) => /^cities\/(.*)\.html$/.exec(path)?.[1] ?? []);
		expect(cities).toEqual(["aville", "beville"]);
	});

	test("absences stand in words, each by its kind", () => {
		expect(read("cities/aville.html")).toContain("Not collected");
		expect(read("cities/aville.html")).toContain("Withheld");
		expect(read("cities/beville.html")).toContain("Not published");
		expect(read("cities/beville.html")).toContain("Does not apply");
	});

	test("a figure whose source has no date says so", () => {
		expect(read("cities/aville.html")).toContain("no date given");
	});

	test("its addresses are the ones it was given", () => {
		expect(read("sitemap-0.xml")).toContain("https://example.org/some/path/cities/aville.html");
		expect(read("robots.txt")).toContain("https://example.org/some/path/sitemap-index.xml");
		expect(read("cities/aville.html")).toContain(
			'rel="canonical" href="https://example.org/some/path/cities/aville.html"',
		);
		expect(read("cities/aville.html")).toContain("https://forge.example/repository/issues/new?");
		expect(read("404.html")).toContain('href="/some/path/cities.html"');
	});

	test("every address of its own, in whatever file, lies under its path and names a file", () => {
		const texts = readdirSync(built.dist, { recursive: true, encoding: "utf8" }).filter((path) =>
			/\.(?:html|xml|txt|md|js|json|geojson|csv)$/.test(path),
		);
		const own = texts.flatMap((path) =>
			[...read(path).matchAll(/https:\/\/example\.org[^\s"'<>{}&\\),]*/g)].map(([address]) => ({ path, address })),
		);
		const isFile = (address: string) => {
			const found = /^https:\/\/example\.org\/some\/path(?:\/([^#?]*?))?(?:[#?].*)?\.?$/.exec(address);
			return found !== null && existsSync(join(built.dist, found[1] ?? ""));
		};
		expect(own.filter(({ address }) => !isFile(address))).toEqual([]);
		const kinds = new Set(own.map(({ path }) => path.replace(/^.*\//, "").replace(/^.*(?=\.)/, "")));
		expect([...kinds].sort()).toEqual([".csv", ".geojson", ".html", ".js", ".json", ".md", ".txt", ".xml"]);
	});

	test("the build's last line says what it holds and what it lacks, the optional figure of both cities too", () => {
		expect(built.output.trimEnd().split("\n").at(-1)).toBe(
			"2 cities, 1 profile, 1 interview, 1 theme, 0 practices, 0 topics, 2 countries, 2 figures with source, 0 figures without source, 0 disputed; absences: 1 not-published, 1 not-collected, 1 not-applicable, 1 withheld, 2 unknown, 2 not-sought",
		);
	});

	test("an image carries its credit on the page, in the page's head and in the manifest", () => {
		const credit = "Photo: Maija Esimerkki & Co., CC BY-SA 4.0";
		for (const path of ["cities/aville.html", "booklets/themes/reading.html"]) {
			expect(read(path)).toContain(`<figcaption>${credit.replace("&", "&amp;")}</figcaption>`);
			const scripts = [...read(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
			expect(JSON.parse(scripts.at(-1)![1]!)["@graph"]).toEqual([
				{
					"@type": "ImageObject",
					contentUrl: "https://example.org/some/path/media/library.png",
					creditText: credit,
					license: "https://creativecommons.org/licenses/by-sa/4.0/",
				},
			]);
		}
		expect(JSON.parse(read("manifest.json")).credits).toEqual({ "media/library.png": credit });
		expect(JSON.parse(read("manifest.json")).files["media/library.png"].bytes).toBeGreaterThan(0);
	});

	test("nothing of the build is left beside the output", () => {
		expect(readdirSync(dirname(built.dist)).filter((name) => name.startsWith("dist"))).toEqual(["dist"]);
	});
});
