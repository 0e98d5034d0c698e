import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Download } from "../../../src/edition.ts";
import type { Language } from "../../../src/schemas/language.ts";
import { buildsFolder, runScript } from "../../builds.ts";

export interface TestRelease {
	folder: string;
	files: Download[];
	output: string;
	/** `undefined` outside a repository. */
	commit?: string;
	/** The path of the artifact of a kind, in a language where there is one for each. */
	path(kind: Download["kind"], language?: Language): string;
	/** Its content. */
	bytes(kind: Download["kind"], language?: Language): Buffer;
}

/** Runs `npm run release` with a folder and a cache of its own. */
export async function makeRelease(name: string): Promise<TestRelease> {
	const folder = join(buildsFolder, `release-${name}`);
	const { exitCode, output } = await runScript("release", [], {
		env: { RELEASE_DIR: folder, CACHE_DIR: join(buildsFolder, `release-${name}-cache`) },
	});
	if (exitCode !== 0) throw new Error(`The release "${name}" could not be made:\n${output}`);
	const { files, commit } = JSON.parse(readFileSync(join(folder, "release.json"), "utf8"));
	const path: TestRelease["path"] = (kind, language) =>
		join(folder, files.find((file: Download) => file.kind === kind && file.language === language).name);
	return {
		folder,
		files,
		output,
		commit,
		path,
		bytes: (kind, language) => readFileSync(path(kind, language)),
	};
}

/** The entries of an archive that are files. */
export const unpacked = (archive: Uint8Array) =>
	Object.entries(unzipSync(archive)).filter(([path]) => !path.endsWith("/"));
