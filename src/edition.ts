import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { folders } from "./environment/folders.ts";
import { site } from "./site.ts";

/**
 * Which copy of the atlas this build makes. A build of the same commit is the same on any day if SOURCE_DATE_EPOCH is
 * set, which counts seconds since 1970 as its convention says; without it, the edition's date is today's.
 */
export const edition = {
	version: site.version,
	/** The day on which it was made, `YYYY-MM-DD` in UTC. */
	date: day(process.env["SOURCE_DATE_EPOCH"]),
	/** The commit it was made from, `-dirty` behind it where files had been changed or added. None outside of a repository. */
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
	const git = (...args: string[]) =>
		execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
	try {
		const commit = git("rev-parse", "--short=12", "HEAD");
		return git("status", "--porcelain") === "" ? commit : `${commit}-dirty`;
	} catch {
		// No git on this machine, or no commit yet: the copy then says its version and date only.
		return undefined;
	}
}

/** A file of a release, as `release.json` names it. */
export interface Download {
	/** What it is: the key of its texts in the words. */
	kind: "site" | "data" | "parts" | "book" | "zim";
	name: string;
	bytes: number;
	/** In hexadecimal. */
	sha256: string;
}

/** What `SHA256SUMS` holds beside them, as sha256sum reads it. All of it is ASCII: a character is a byte. */
export const checksumFile = (files: readonly Pick<Download, "name" | "sha256">[]) =>
	files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");

/**
 * The files of the release that a hosted copy offers for download: those in the folder RELEASE_DIR, made before by `npm
 * run release`. Empty where none is named, as in the release itself: no archive can hold its own hash.
 *
 * @throws {Error} where the folder holds no release, or another commit's
 */
export function downloads(): Download[] {
	const folder = folders.release;
	if (!folder) return [];
	const file = `${folder}/release.json`;
	if (!existsSync(file))
		throw new Error(`RELEASE_DIR is "${folder}", which holds no release: run npm run release first.`);
	const { version, commit, files } = JSON.parse(readFileSync(file, "utf8"));
	if (version !== edition.version || commit !== edition.commit) {
		throw new Error(
			`RELEASE_DIR holds version ${version} of commit ${commit}, and this build is version ${edition.version} of commit ${edition.commit}: run npm run release again.`,
		);
	}
	return files;
}
