import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildsFolder, runScript } from "../../builds.ts";
import { writeExampleContent } from "../../content.ts";
import { type LocalHosts, startHosts } from "../../unit/check/external-links/hosts.ts";

// The content names addresses of this machine alone, and so does the archive: nothing of this leaves it.
describe("npm run links", () => {
	const content = join(buildsFolder, "command-links");
	let hosts: LocalHosts;
	const links = (...args: string[]) =>
		runScript("links", [
			"--content",
			content,
			"--pause",
			"0",
			"--timeout",
			"5",
			"--archive",
			host("/available"),
			...args,
		]);
	const host = (path: string) => `http://127.0.0.1:${hosts.port}${path}`;

	beforeAll(async () => {
		hosts = await startHosts(({ url }, response) => {
			if (url!.startsWith("/available")) {
				const closest = {
					available: true,
					url: "http://web.archive.org/web/20240601000000/x",
					timestamp: "20240601000000",
				};
				response.end(JSON.stringify({ archived_snapshots: { closest } }));
			} else if (url === "/plan") response.writeHead(301, { location: "/new-plan" }).end();
			else response.writeHead(url === "/library" ? 404 : 200).end();
		});
		writeExampleContent(content);
		for (const path of ["cities/aville.md", "interviews/aville-mayor.md", "events/aville-conference.md"]) {
			const file = join(content, path);
			writeFileSync(file, readFileSync(file, "utf8").replace(/https:\/\/[\w.]+\.example\b/g, host("")));
		}
	});
	afterAll(() => hosts.close());

	test("says in text which addresses moved or died, with the archive's copy, and ends with 1", async () => {
		const { exitCode, stdout } = await links("cities");
		expect(exitCode).toBe(1);
		expect(stdout).toContain(`warning  \`${host("/plan")}\` has moved to \`${host("/new-plan")}\`.  address-moved`);
		expect(stdout).toContain(`error  \`${host("/library")}\` is dead: 404 Not Found.  address-dead`);
		expect(stdout).toContain("write `url: https://web.archive.org/web/20240601000000/x` and `captured: 2024-06-01`.");
		expect(stdout).toMatch(/^2 of 2 addresses were asked for: 1 moved, 1 dead\.$/m);
	});

	test("annotates the lines, and writes the summary of the job", async () => {
		const summary = join(buildsFolder, "links-summary.md");
		rmSync(summary, { force: true });
		const { stdout } = await runScript(
			"links",
			["--content", content, "--pause", "0", "--archive", host("/available"), "--format", "github", "cities/aville.md"],
			{ env: { GITHUB_STEP_SUMMARY: summary } },
		);
		expect(stdout).toMatch(/^::error file=.*aville\.md,line=\d+,col=\d+,title=address-dead::/m);
		expect(readFileSync(summary, "utf8")).toContain("address-moved");
	});

	test("prints an array and nothing else as json, and ends with 0 where nothing is dead", async () => {
		const { exitCode, stdout } = await links("--format", "json", "interviews");
		expect([exitCode, JSON.parse(stdout)]).toEqual([0, []]);
	});

	test("names the site to whom it asks", () => {
		expect(new Set(hosts.seen.map(({ userAgent }) => userAgent))).toEqual(
			new Set([expect.stringMatching(/^learning-cities-atlas\/[\d.]+ \(\+https:\/\/\S+; /)]),
		);
	});

	test.each([
		[["--format", "xml"], "There is no format"],
		[["--pause", "soon"], "Write a number of seconds"],
		[["--timeout", "0"], "Write a number of seconds"],
		[["--archive", "ftp://x"], "Write an address"],
		[["cities/nobody.md"], "is no file or folder"],
		[["--nothing"], "--nothing"],
	])("%j is a wrong use: 2, and nobody is asked", async (args, words) => {
		const before = hosts.seen.length;
		const { exitCode, output } = await links(...args);
		expect([exitCode, output]).toEqual([2, expect.stringContaining(words)]);
		expect(output).not.toMatch(/\n\s+at /);
		expect(hosts.seen.length).toBe(before);
	});
});
