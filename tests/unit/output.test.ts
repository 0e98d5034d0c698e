import { type ChildProcess, spawn } from "node:child_process";
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { marks, overlapWithSources, whyNotReplaceable } from "../../src/output/guard.ts";
import { acquireLock } from "../../src/output/lock.ts";

const place = mkdtempSync(join(tmpdir(), "atlas-output-"));
const project = join(place, "project");
afterAll(() => rmSync(place, { recursive: true, force: true }));

function write(path: string, text = ""): void {
	mkdirSync(dirname(join(place, path)), { recursive: true });
	writeFileSync(join(place, path), text);
}

for (const path of ["content/cities/a.md", ".git/HEAD", "src/a.ts", "public/a.png"]) write(`project/${path}`);
write("documents/letter.txt", "A canary.");
write("app/manifest.json", '{"name": "An app of the web", "files": ["index.html"]}');
write("site/manifest.json", `{"licences": {}, "files": {"index.html": {"bytes": 1, "sha256": "${"0".repeat(64)}"}}}`);
write("release/release.json", `{"version": "1", "files": [{"name": "a.zip", "sha256": "${"0".repeat(64)}"}]}`);
write("file");
mkdirSync(join(place, "empty"));
for (const [name, to] of [
	["to-project", project],
	["to-around", place],
	["to-content", join(project, "content")],
	["to-documents", join(place, "documents")],
	["to-nothing", join(place, "not-there")],
	["to-site", join(place, "site")],
] as const)
	symlinkSync(to, join(place, name), "junction");

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
		expect(whyNotReplaceable(join(place, folder), marks.site, project)).toBe(why);
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
		expect(whyNotReplaceable(join(place, folder), marks.site, project)).toBeUndefined();
	});

	test("a release goes over a release, and not over a site", () => {
		expect(whyNotReplaceable(join(place, "release"), marks.release, project)).toBeUndefined();
		expect(whyNotReplaceable(join(place, "site"), marks.release, project)).toBe(
			"holds files that a release has not made",
		);
	});

	test("a cache may lie beside other files, and not among what people work on", () => {
		expect(overlapWithSources(join(place, "documents"), project)).toBeUndefined();
		expect(overlapWithSources(join(project, "content"), project)).toBe("is the folder content");
	});
});

describe("A lock", () => {
	const file = join(place, "locks/build.lock");
	const waitFor = async (condition: () => boolean) => {
		for (let tries = 0; tries < 200 && !condition(); tries++) await new Promise((done) => setTimeout(done, 50));
	};
	/** A process that acquires the lock and holds it until it is killed. */
	async function other(): Promise<{ child: ChildProcess; end: () => Promise<unknown> }> {
		const module = JSON.stringify(new URL("../../src/output/lock.ts", import.meta.url).href);
		const code = `import { acquireLock } from ${module}; await acquireLock(${JSON.stringify(file)}, () => {}); setInterval(() => {}, 1000);`;
		const child = spawn(process.execPath, ["--input-type=module", "--eval", code], { stdio: "inherit" });
		await waitFor(() => existsSync(file) && readFileSync(file, "utf8") === String(child.pid));
		return {
			child,
			end: () =>
				new Promise((done) => {
					child.once("close", done);
					child.kill("SIGKILL");
				}),
		};
	}

	test("is waited for while another process holds it, and acquired when that one is killed", async () => {
		const { child, end } = await other();
		const waited: number[] = [];
		let isMine = false;
		const acquired = acquireLock(file, (pid) => waited.push(pid)).then((release) => {
			isMine = true;
			return release;
		});
		await waitFor(() => waited.length > 0);
		expect(isMine).toBe(false);
		await end();
		const release = await acquired;
		expect(waited).toEqual([child.pid]);
		expect(readFileSync(file, "utf8")).toBe(String(process.pid));
		release();
		expect(existsSync(file)).toBe(false);
	});

	test("that was not renewed for a while is stale, although a process has its holder's number", async () => {
		writeFileSync(file, String(process.ppid));
		utimesSync(file, new Date(0), new Date(0));
		const release = await acquireLock(file, () => expect.unreachable("there is nobody to wait for"));
		expect(readFileSync(file, "utf8")).toBe(String(process.pid));
		release();
	});
});
