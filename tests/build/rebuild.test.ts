// A build that finds the last one's cache writes the same site as one that finds nothing.

import {
	appendFileSync,
	cpSync,
	globSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { sumOf } from "../../src/build/files.ts";
import { buildSite, workshop } from "../builds.ts";

const content = join(workshop, "rebuild-content");
const env = { SOURCE_DATE_EPOCH: "1780000000", SOURCE_COMMIT: "0123456789ab" };
const city = (id: string) => join(content, "cities", `${id}.md`);

/** The bytes of every file of a site, by its path. */
const files = (dist: string) =>
	new Map(
		globSync("**/*", { cwd: dist, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path): [string, string] => [path.slice(dist.length), readFileSync(path, "base64")]),
	);

/** Expects the manifest to have the size and the hash of every file, few of which it has read. */
function expectListed(site: ReadonlyMap<string, string>): void {
	const { files: listed } = JSON.parse(Buffer.from(site.get("/manifest.json")!, "base64").toString());
	const sums = [...site].map(([path, bytes]) => [path.slice(1), sumOf(Buffer.from(bytes, "base64"))] as const);
	const own = ["manifest.json", "manifest.js", "_headers"];
	expect(listed).toMatchObject(Object.fromEntries(sums.filter(([path]) => !own.includes(path))));
}

/** Builds with the cache of the last change, and from nothing, and compares. */
async function expectSame(edition = env) {
	const [again, clean] = await Promise.all([
		buildSite({ name: "rebuild", content, env: edition, again: true }),
		buildSite({ name: "rebuild-clean", content, env: edition }),
	]);
	const [rebuilt, expected] = [files(again.dist), files(clean.dist)];
	expect([...rebuilt.keys()].sort()).toEqual([...expected.keys()].sort());
	expect([...expected].filter(([path, bytes]) => rebuilt.get(path) !== bytes).map(([path]) => path)).toEqual([]);
	expectListed(rebuilt);
	// What Astro counts by itself, which would be none.
	expect(again.output).not.toContain("page(s)");
	const said = /(\d+) pages and (\d+) other files, (\d+) of them as in the last build/.exec(again.output) ?? [];
	const [pages = 0, others = 0, taken = 0] = said.slice(1).map(Number);
	return { rebuilt, made: pages + others, taken };
}

/** Where a file of the site lies on the disk: one that is taken over stays there. */
const place = (path: string) => statSync(join(workshop, "rebuild/dist", path)).ino;

beforeAll(async () => {
	rmSync(content, { recursive: true, force: true });
	cpSync("tests/fixtures/two-cities", content, { recursive: true });
	const talk = readFileSync(join(content, "interviews/a-talk.md"), "utf8");
	writeFileSync(join(content, "interviews/another-talk.md"), talk.replace("title: A talk", "title: Another talk"));
	await buildSite({ name: "rebuild", content, env });
});

test("after an edit, in the facts and in the text", async () => {
	const text = readFileSync(city("aville"), "utf8");
	writeFileSync(city("aville"), text.replace("value: 1000", "value: 2000").replace("wants to read", "wants to sing"));
	const { rebuilt, taken } = await expectSame();
	expect(taken).toBeGreaterThan(0);
	const page = Buffer.from(rebuilt.get("/cities/aville.html")!, "base64").toString();
	expect(page).toContain("2,000");
	expect(page).toContain("wants to sing");
});

test("after nothing, every page and every file like one is taken over; one that was changed since is not", async () => {
	const { made, taken } = await expectSame();
	expect(made).toBeGreaterThan(100);
	expect(taken).toBe(made);
	appendFileSync(join(workshop, "rebuild/dist/cities/aville.html"), "<p>Not by us</p>");
	rmSync(join(workshop, "rebuild/dist/cities/aville.md"));
	expect((await expectSame()).taken).toBe(made - 2);
});

test("on another day, of another commit: pages that the edit does not touch get the new edition into their footers", async () => {
	const page = () => readFileSync(join(workshop, "rebuild/dist/cities/beville.html"), "utf8");
	const before = page();
	const text = readFileSync(city("aville"), "utf8");
	writeFileSync(city("aville"), text.replace("wants to sing", "wants to dance"));
	const { taken } = await expectSame({ SOURCE_DATE_EPOCH: "1790000000", SOURCE_COMMIT: "ba9876543210-dirty" });
	// The other city and both interviews, each with its twin.
	expect(taken).toBe(6);
	expect(page()).toContain("ba9876543210-dirty");
	expect(page()).not.toBe(before);
	writeFileSync(city("aville"), text);
	await expectSame();
	expect(page()).toBe(before);
});

test("after an edit that shows in the Markdown twin only, and leaves the file its size and its time", async () => {
	const { atime, mtime } = statSync(city("aville"));
	writeFileSync(city("aville"), readFileSync(city("aville"), "utf8").replace("wants to sing", "wants\nto sing"));
	utimesSync(city("aville"), atime, mtime);
	const { rebuilt } = await expectSame();
	expect(Buffer.from(rebuilt.get("/cities/aville.md")!, "base64").toString()).toContain("wants\nto sing");
});

test("after an edit of a text, which lists, other cities and most of the index do not show", async () => {
	const text = readFileSync(city("aville"), "utf8");
	const lists = ["index.html", "cities.html", "compare.html", "coverage.html", "feed.xml", "llms.txt"];
	const same = [...lists, "data.html", "data/cities.json", "cities/beville.html", "search/names.js"];
	const other = ["cities/aville.html", "cities/aville.md", "booklets/themes/reading.html"];
	const before = [...same, ...other].map(place);
	writeFileSync(city("aville"), text.replace("to sing", "to sing and to paint"));
	await expectSame();
	const after = [...same, ...other].map(place);
	expect([...same, ...other].filter((_, i) => before[i] !== after[i])).toEqual(other);
});

test("after a city is renamed", async () => {
	renameSync(city("beville"), city("ceville"));
	const paths = [...(await expectSame()).rebuilt.keys()];
	expect(paths).toContain("/cities/ceville.html");
	expect(paths).not.toContain("/cities/beville.html");
});

test("after an interview is deleted, and a city of which lists tell a new name", async () => {
	rmSync(join(content, "interviews", "a-talk.md"));
	writeFileSync(city("ceville"), readFileSync(city("ceville"), "utf8").replace("name: Béville", "name: Céville"));
	const { rebuilt } = await expectSame();
	expect([...rebuilt.keys()]).not.toContain("/interviews/a-talk.html");
	expect(Buffer.from(rebuilt.get("/cities.html")!, "base64").toString()).toContain("Céville");
});

test("after a city loses its text, and a theme and a page get another", async () => {
	const text = readFileSync(city("aville"), "utf8");
	writeFileSync(city("aville"), text.slice(0, text.indexOf("\n---\n", 4) + 5));
	appendFileSync(join(content, "themes/reading.md"), "\nReading is also told of here.\n");
	appendFileSync(join(content, "pages/about.mdx"), "\nOne more sentence.\n");
	const { rebuilt } = await expectSame();
	expect(Buffer.from(rebuilt.get("/profiles.html")!, "base64").toString()).toContain("2 cities, 0 profiles");
	expect(Buffer.from(rebuilt.get("/about.html")!, "base64").toString()).toContain("One more sentence");
});
