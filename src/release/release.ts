import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checksumFile, type Download, edition } from "../edition.ts";
import { type Language, siteLanguages } from "../languages.ts";
import { expectReplaceable, markers } from "../output/guard.ts";
import { stage, swap } from "../output/swap.ts";
import { site } from "../site.ts";
import { format } from "../words/index.ts";
import { archives } from "./archives.ts";
import { book } from "./book/book.ts";
import { sha256 } from "./files.ts";
import { buildSite } from "./site.ts";
import type { ReleaseStep } from "./step.ts";
import { zim } from "./zim.ts";

/** A step in every language of the site. */
function inEveryLanguage(name: string, step: (language: Language) => ReleaseStep): [name: string, step: ReleaseStep][] {
	return siteLanguages.map((language) => [`${name} in ${format.language(language, site.language)}`, step(language)]);
}

/** The steps, in the order in which their artifacts are listed. */
const steps: [name: string, step: ReleaseStep][] = [
	["The site as an archive", archives.site],
	...(siteLanguages.length > 1 ? inEveryLanguage("The archive", archives.pages) : []),
	["The data package", archives.data],
	...inEveryLanguage("The book", book),
	...inEveryLanguage("The site for Kiwix", zim),
	["The list of parts", archives.bom],
];

/**
 * Writes a release: builds the site, runs each step with a line of progress, and adds `SHA256SUMS` and the manifest
 * `release.json`. All of it is written into a staging directory, which then replaces the last release in an atomic swap.
 *
 * @param target  the release's folder: missing, empty or holding an earlier release
 * @throws {Error} where the folder holds anything else, or a step fails; the folder is then untouched
 */
export async function release(target: string): Promise<void> {
	const expectTarget = () => expectReplaceable("RELEASE_DIR", target, markers.release);
	expectTarget();
	const { version, date, commit } = edition;
	console.log(`Release ${version} of ${date}, commit ${commit ?? "unknown"}, into ${target}`);
	const staging = stage(target);
	try {
		await runSteps(staging);
		expectTarget();
		swap(staging, target);
	} finally {
		rmSync(staging, { recursive: true, force: true });
	}
	console.log(`Check what was copied with: sha256sum --check SHA256SUMS`);
}

async function runSteps(staging: string): Promise<void> {
	const { version, date, commit } = edition;
	const dist = join(staging, "site");
	await timed(0, "The site", async () => `${await buildSite(dist)} pages`);
	const files: Download[] = [];
	for (const [i, [name, step]] of steps.entries()) {
		await timed(i + 1, name, async () => {
			const artifact = await step({ dist, staging, edition, stem: site.slug });
			if (typeof artifact === "string") return `left out: ${artifact}`;
			const { kind, language, name: file, bytes } = artifact;
			writeFileSync(join(staging, file), bytes);
			files.push({ kind, language, name: file, bytes: bytes.length, sha256: sha256(bytes) });
			return `${file}, ${(bytes.length / 1e6).toFixed(1)} MB`;
		});
	}
	writeFileSync(join(staging, "SHA256SUMS"), checksumFile(files));
	const manifest = JSON.stringify({ version, date, commit, files }, null, "\t");
	writeFileSync(join(staging, "release.json"), `${manifest}\n`);
}

/** Prints a step's name, and behind it the result and the seconds that it took. */
async function timed(step: number, name: string, work: () => Promise<string>) {
	const start = performance.now();
	process.stdout.write(`${step + 1}/${steps.length + 1} ${name} ... `);
	const result = await work();
	console.log(`${result} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}
