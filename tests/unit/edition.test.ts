import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runNode } from "../builds.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-edition-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const git = (...args: string[]) =>
	execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
		cwd: folder,
		encoding: "utf8",
	});

/** The commit that an edition made in the folder names. */
async function commit(given = ""): Promise<string> {
	const module = JSON.stringify(new URL("../../src/edition.ts", import.meta.url).href);
	const code = `const { edition } = await import(${module}); console.log(edition.commit);`;
	const { stdout } = await runNode(["--input-type=module", "--eval", code], {
		cwd: folder,
		env: { SOURCE_COMMIT: given },
	});
	return stdout.trim();
}

test("an edition names its commit, and says where files were changed or added", async () => {
	git("init", "--quiet");
	writeFileSync(join(folder, "a.md"), "a");
	writeFileSync(join(folder, ".gitignore"), "dist/\n");
	git("add", "-A");
	git("commit", "--quiet", "--message", "First");
	expect(await commit()).toMatch(/^[\da-f]{12}$/);
	writeFileSync(join(folder, "untracked-town.md"), "b");
	expect(await commit()).toMatch(/^[\da-f]{12}-dirty$/);
	rmSync(join(folder, "untracked-town.md"));
	writeFileSync(join(folder, "a.md"), "changed");
	expect(await commit()).toMatch(/^[\da-f]{12}-dirty$/);
});

test.each([
	["0123456789abcdef0123456789abcdef01234567", "0123456789ab"],
	["0123456789abcdef0123456789abcdef01234567-dirty", "0123456789ab-dirty"],
	["0123456789ab", "0123456789ab"],
	["release-7", "release-7"],
])("SOURCE_COMMIT names another one, and a whole hash is cut: %s", async (given, named) => {
	expect(await commit(given)).toBe(named);
});
