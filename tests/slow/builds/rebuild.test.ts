// A build over the last one, with what that has left, makes the same site as a build of its own.

import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { checksumFile } from "../../../src/edition.ts";
import { buildSite, buildsFolder } from "../../builds.ts";
import { writeExampleContent } from "../../content.ts";

const content = join(buildsFolder, "rebuild-content");
const edition = { SOURCE_DATE_EPOCH: "1780000000", SOURCE_COMMIT: "0123456789ab" };

/** The bytes of every file of a site, by its path. */
const filesOf = (dist: string) =>
	new Map(
		globSync("**/*", { cwd: dist, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path): [string, string] => [path.slice(dist.length + 1), readFileSync(path, "base64")]),
	);

/** Builds over the last site and from nothing, and expects the same. */
async function rebuilt(env: Record<string, string> = edition): Promise<(path: string) => string> {
	const over = filesOf((await buildSite({ name: "rebuild", content, env, isRebuild: true })).dist);
	const clean = filesOf((await buildSite({ name: "rebuild-clean", content, env })).dist);
	expect([...over.keys()].sort()).toEqual([...clean.keys()].sort());
	expect([...clean].filter(([path, bytes]) => over.get(path) !== bytes).map(([path]) => path)).toEqual([]);
	return (path) => Buffer.from(over.get(path)!, "base64").toString();
}

/** Replaces a passage of a content file. */
function edit(path: string, from: string, to: string): void {
	const file = join(content, path);
	const text = readFileSync(file, "utf8");
	expect(text).toContain(from);
	writeFileSync(file, text.replace(from, to));
}

beforeAll(async () => {
	writeExampleContent(content);
	await buildSite({ name: "rebuild", content, env: edition });
});

test("a heading of an interview reaches every file that names its anchor", async () => {
	edit("interviews/aville-mayor.md", "## What comes next {#next}", "## What is to come {#to-come}");
	const read = await rebuilt();
	expect(read("data/interviews.json")).toContain("#to-come");
	expect(read("data/interviews.json")).not.toContain("#next");
});

test("the title of a theme, and an address that has moved, reach every page", async () => {
	edit("themes/reading.md", "title: Reading", "title: Reading aloud");
	writeFileSync(join(content, "moved.txt"), "themes/books.html -> themes/reading.html: It has a wider name.\n");
	const read = await rebuilt();
	expect(read("cities/aville.html")).toContain("Reading aloud");
	expect(read("themes/books.html")).toContain("It has a wider name.");
});

test("a title that YAML could take for a day is the text that stands in the file", async () => {
	edit("themes/reading.md", "title: Reading aloud", "title: 2015-01-01");
	expect((await rebuilt())("themes/reading.html")).toContain("<h1>2015-01-01</h1>");
});

test("another day and commit reach the footer of every page", async () => {
	const read = await rebuilt({ SOURCE_DATE_EPOCH: "1790000000", SOURCE_COMMIT: "fedcba987654" });
	expect(read("cities/aville.html")).toContain("fedcba987654");
});

test("the files of a release are offered by a build with RELEASE_DIR", async () => {
	const release = join(buildsFolder, "rebuild-release");
	mkdirSync(release, { recursive: true });
	const { version } = JSON.parse(readFileSync("package.json", "utf8"));
	const files = [{ kind: "data" as const, name: "atlas-data.zip", bytes: 4, sha256: "0".repeat(64) }];
	writeFileSync(join(release, "release.json"), JSON.stringify({ version, commit: edition.SOURCE_COMMIT, files }));
	writeFileSync(join(release, "atlas-data.zip"), "data");
	writeFileSync(join(release, "SHA256SUMS"), checksumFile(files));
	await rebuilt();
	const read = await rebuilt({ ...edition, RELEASE_DIR: release });
	expect(read("offline.html")).toContain('href="downloads/atlas-data.zip"');
	expect(read("downloads/atlas-data.zip")).toBe("data");
});
