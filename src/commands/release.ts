// `npm run release`: everything that is handed out, made from this commit into release/ (or the folder RELEASE_DIR).

import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

// Without a date of its own, a release carries the commit's: the same commit gives the same files on any day.
process.env["SOURCE_DATE_EPOCH"] ||= commitTime();
try {
	// The environment is read when the modules of the release are.
	const { release } = await import("../release/release.ts");
	const { folders } = await import("../environment/folders.ts");
	await release(resolve(folders.release ?? "release"));
} catch (error) {
	console.error(`\nThe release was not made. ${(error as Error).message}`);
	process.exitCode = 1;
}

function commitTime(): string {
	try {
		return execFileSync("git", ["log", "-1", "--format=%ct"], { encoding: "utf8" }).trim();
	} catch {
		// Outside of a repository the day is today's.
		return "";
	}
}
