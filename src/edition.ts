import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { folders } from "./environment/folders.ts";
import type { Language } from "./schemas/language.ts";
import { site } from "./site.ts";

/**
 * The edition: version, date and commit of this build. With SOURCE_DATE_EPOCH, the convention for reproducible builds, builds
 * of one commit are identical on any day; it is in seconds since 1970. Without it, the edition has today's date.
 */
export const edition = {
	version: site.version,
	/** `YYYY-MM-DD` in UTC. */
	date: dateOf(process.env["SOURCE_DATE_EPOCH"]),
	/** Abbreviated hash of the commit, with `-dirty` where the working tree has changes. `undefined` outside a repository. */
	commit: abbreviated(process.env["SOURCE_COMMIT"]) || currentCommit(),
};

export type Edition = typeof edition;

function dateOf(epoch: string | undefined): string {
	const date = epoch ? new Date(Number(epoch) * 1000) : new Date();
	if (Number.isNaN(date.getTime())) {
		throw new RangeError(
			`SOURCE_DATE_EPOCH is "${epoch}", which is no number of seconds since 1970. Unset it, or take \`git log -1 --format=%ct\`.`,
		);
	}
	return date.toISOString().slice(0, 10);
}

/** A name of a commit with its whole hash cut: every page prints it, and on a phone it would stand out of the window. */
function abbreviated(commit: string | undefined): string | undefined {
	return commit?.replace(/^([\da-f]{12})[\da-f]{28}/, "$1");
}

function currentCommit(): string | undefined {
	// Only a repository of this folder: a commit of an enclosing one has nothing to do with the atlas.
	if (!existsSync(".git")) return undefined;
	const git = (...args: string[]) =>
		execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
	try {
		const commit = git("rev-parse", "--short=12", "HEAD");
		return git("status", "--porcelain") === "" ? commit : `${commit}-dirty`;
	} catch {
		// Git is not installed, or the repository has no commit: the edition then has version and date only.
		return undefined;
	}
}

/** A file of a release, as `release.json` lists it. */
export interface Download {
	/** Key of its title and description in the words. */
	kind: "site" | "pages" | "data" | "parts" | "book" | "zim";
	/** That of its pages, where they are in one language. */
	language?: Language | undefined;
	name: string;
	bytes: number;
	/** Checksum in hexadecimal. */
	sha256: string;
}

/** The text of `SHA256SUMS`, in the format of sha256sum. It is ASCII: its length is its size in bytes. */
export const checksumFile = (files: readonly Pick<Download, "name" | "sha256">[]) =>
	files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join("");

/**
 * The files of a site's manifest: JSON for programs, and the same as a classic script, which the offline page can load from disk too.
 */
export function manifestFiles(manifest: object): Record<"manifest.json" | "manifest.js", string> {
	const text = JSON.stringify(manifest);
	return { "manifest.json": `${text}\n`, "manifest.js": `var atlasManifest=${text};\n` };
}

/**
 * Reads the manifest of the release in RELEASE_DIR, whose files the site offers for download. Empty without RELEASE_DIR, as
 * in a build for the release itself, since no archive can contain its own checksum.
 *
 * @throws {Error} where the folder has no release, or one of another version or commit
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
