import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Download, type Edition, edition, sumsOf } from "../edition.ts";
import { expectReplaceable, marks } from "../output/guard.ts";
import { stage, swap } from "../output/swap.ts";
import { archives } from "./archives.ts";
import { book } from "./book/book.ts";
import { sha256 } from "./files.ts";
import { buildSite } from "./site.ts";
import { zim } from "./zim.ts";

/** What a step has to work with. */
export interface ReleaseContext {
	/** The folder with the built site. */
	dist: string;
	/** The folder that the release goes into. */
	out: string;
	edition: Edition;
	/** The beginning of each file's name, `learning-cities-atlas`. */
	stem: string;
}

/** A file of the release. */
export interface Artifact {
	kind: Download["kind"];
	name: string;
	bytes: Uint8Array;
}

/** One step: what it makes, or a sentence that says why it was left out. */
export type ReleaseStep = (workshop: ReleaseContext) => Promise<Artifact | string> | Artifact | string;

/** The recipe. Each step reads the built site, and none what another one made. */
const steps: [name: string, step: ReleaseStep][] = [
	["The site as an archive", archives.site],
	["The data package", archives.data],
	["The book", book],
	["The site for Kiwix", zim],
	["The list of parts", archives.parts],
];

/**
 * Makes a release aside, with each step shown, and puts it in the place of the last one when all of it is there.
 *
 * @param target  the folder for it: missing, empty or holding an earlier release
 * @throws {Error} where the folder is another one, or a file cannot be made; what was in it is still there
 */
export async function release(target: string): Promise<void> {
	const expectTarget = () => expectReplaceable("RELEASE_DIR", target, marks.release);
	expectTarget();
	const { version, date, commit } = edition;
	console.log(`Release ${version} of ${date}, commit ${commit ?? "unknown"}, into ${target}`);
	const out = stage(target);
	try {
		await make(out);
		expectTarget();
		swap(out, target);
	} finally {
		rmSync(out, { recursive: true, force: true });
	}
	console.log(`Check what was copied with: sha256sum --check SHA256SUMS`);
}

async function make(out: string): Promise<void> {
	const { version, date, commit } = edition;
	const dist = join(out, "site");
	await timed(0, "The site", async () => `${await buildSite(dist)} pages`);
	const released: Download[] = [];
	for (const [i, [name, step]] of steps.entries()) {
		await timed(i + 1, name, async () => {
			const made = await step({ dist, out, edition, stem: "learning-cities-atlas" });
			if (typeof made === "string") return `left out: ${made}`;
			writeFileSync(join(out, made.name), made.bytes);
			released.push({ kind: made.kind, name: made.name, bytes: made.bytes.length, sha256: sha256(made.bytes) });
			return `${made.name}, ${(made.bytes.length / 1e6).toFixed(1)} MB`;
		});
	}
	writeFileSync(join(out, "SHA256SUMS"), sumsOf(released));
	writeFileSync(
		join(out, "release.json"),
		`${JSON.stringify({ version, date, commit, files: released }, null, "\t")}\n`,
	);
}

async function timed(step: number, name: string, work: () => Promise<string>) {
	const start = performance.now();
	process.stdout.write(`${step + 1}/${steps.length + 1} ${name} ... `);
	const result = await work();
	console.log(`${result} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}
