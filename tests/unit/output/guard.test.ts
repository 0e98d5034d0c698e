import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { markers, overlapWithSources, whyNotReplaceable } from "../../../src/output/guard.ts";

const base = mkdtempSync(join(tmpdir(), "atlas-output-"));
const project = join(base, "project");
afterAll(() => rmSync(base, { recursive: true, force: true }));

function write(path: string, text = ""): void {
	mkdirSync(dirname(join(base, path)), { recursive: true });
	writeFileSync(join(base, path), text);
}

for (const path of ["content/cities/a.md", ".git/HEAD", "src/a.ts", "public/a.png"]) write(`project/${path}`);
write("documents/letter.txt", "A canary.");
write("app/manifest.json", '{"name": "An app of the web", "files": ["index.html"]}');
write("site/manifest.json", `{"licences": {}, "files": {"index.html": {"bytes": 1, "sha256": "${"0".repeat(64)}"}}}`);
write("release/release.json", `{"version": "1", "files": [{"name": "a.zip", "sha256": "${"0".repeat(64)}"}]}`);
write("file");
mkdirSync(join(base, "empty"));
for (const [name, to] of [
	["to-project", project],
	["to-around", base],
	["to-content", join(project, "content")],
	["to-documents", join(base, "documents")],
	["to-nothing", join(base, "not-there")],
	["to-site", join(base, "site")],
] as const)
	symlinkSync(to, join(base, name), "junction");

describe("A folder is replaced only if nobody else's work is in it", () => {
	test.each([
		["project", "holds the project"],
		["project/", "holds the project"],
		["project/../project", "holds the project"],
		[".", "holds the project"],
		["..", "holds the project"],
		["to-project", "holds the project"],
		["to-around", "holds the project"],
		["project/content", "is the folder content"],
		["project/content/", "is the folder content"],
		["project/content/new", "lies in the folder content"],
		["to-content", "is the folder content"],
		["to-content/new", "lies in the folder content"],
		["project/.git", "is the folder .git"],
		["project/src", "is the folder src"],
		["project/public/site", "lies in the folder public"],
		["documents", "holds files that a build has not made"],
		["to-documents", "holds files that a build has not made"],
		["app", "holds files that a build has not made"],
		["release", "holds files that a build has not made"],
		["file", "is a file"],
		["to-nothing", "is a link that leads nowhere"],
	])("%s %s", (folder, why) => {
		expect(whyNotReplaceable(join(base, folder), markers.site, project)).toBe(why);
	});

	test.each([
		"empty",
		"missing",
		"site",
		"site/",
		"to-site",
		"project/dist",
		"project/dist of 2026 #1 100%",
		"project-site",
	])("%s may be", (folder) => {
		expect(whyNotReplaceable(join(base, folder), markers.site, project)).toBeUndefined();
	});

	test("a release goes over a release, and not over a site", () => {
		expect(whyNotReplaceable(join(base, "release"), markers.release, project)).toBeUndefined();
		expect(whyNotReplaceable(join(base, "site"), markers.release, project)).toBe(
			"holds files that a release has not made",
		);
	});

	test("a cache may lie beside other files, and not among what people work on", () => {
		expect(overlapWithSources(join(base, "documents"), project)).toBeUndefined();
		expect(overlapWithSources(join(project, "content"), project)).toBe("is the folder content");
	});
});
