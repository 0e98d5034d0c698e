import { statSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { site } from "../../src/site.ts";
import { filesOf } from "./files.ts";
import { checkJsonLd } from "./schema-org.ts";

const documents = filesOf(inject("dist"), "**/*.html").flatMap(([path, html]) =>
	[...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) => ({
		path,
		text: text!,
	})),
);

test("every page of a city or an interview, the home page and the data page describe themselves", () => {
	const paths = documents.map(({ path }) => path);
	expect(paths).toEqual(expect.arrayContaining(["index.html", "data.html"]));
	expect(paths.filter((path) => path.startsWith("cities/")).length).toBeGreaterThan(300);
	expect(paths.filter((path) => path.startsWith("interviews/")).length).toBeGreaterThan(50);
});

test("every description uses the terms of schema.org as schema.org means them", async () => {
	const problems: string[] = [];
	for (const { path, text } of documents)
		for (const problem of await checkJsonLd(text)) problems.push(`${path}: ${problem}`);
	expect(problems).toEqual([]);
});

test("every data file has the size that its description gives", () => {
	const { distribution } = JSON.parse(documents.find(({ path }) => path === "data.html")!.text);
	const sizes = distribution.map(({ contentUrl, contentSize }: Record<string, string>) => [contentUrl, contentSize]);
	expect(sizes).toHaveLength(10);
	for (const [address, size] of sizes) {
		const file = address.replace(`${site.url}/`, "");
		expect([file, size]).toEqual([file, `${statSync(join(inject("dist"), file)).size} B`]);
	}
});

test("a term that schema.org does not know or give to a type is found", async () => {
	const text = JSON.stringify({
		"@context": "https://schema.org",
		"@type": "City",
		award: "An award is not for places",
		nickname: "No such term",
		geo: { "@type": "Person", name: "Not a place" },
	});
	expect(await checkJsonLd(text)).toEqual([
		"City.award is not for a City",
		"City.geo may not be a Person",
		"City.nickname is not in schema.org",
	]);
});
