import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { site } from "./site.ts";

/**
 * Which copy of the atlas this build makes. A build of the same commit is the same on any day if SOURCE_DATE_EPOCH is
 * set, which counts seconds since 1970 as its convention says; without it, the edition's date is today's.
 */
export const edition = {
	version: site.version,
	/** The day on which it was made, `YYYY-MM-DD` in UTC. */
	date: day(process.env["SOURCE_DATE_EPOCH"]),
	/** The commit it was made from, `-dirty` behind it where files had been changed. None outside of a repository. */
	commit: process.env["SOURCE_COMMIT"] || commitHere(),
};

export type Edition = typeof edition;

function day(epoch: string | undefined): string {
	const made = epoch ? new Date(Number(epoch) * 1000) : new Date();
	if (Number.isNaN(made.getTime())) {
		throw new RangeError(
			`SOURCE_DATE_EPOCH is "${epoch}", which is no number of seconds since 1970. Unset it, or take \`git log -1 --format=%ct\`.`,
		);
	}
	return made.toISOString().slice(0, 10);
}

function commitHere(): string | undefined {
	// Only this folder's own repository: one around it would name a commit that has nothing to do with the atlas.
	if (!existsSync(".git")) return undefined;
	try {
		const describe = ["describe", "--always", "--exclude=*", "--abbrev=12", "--dirty"];
		return execFileSync("git", describe, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
	} catch {
		// No git on this machine, or no commit yet: the copy then says its version and date only.
		return undefined;
	}
}
