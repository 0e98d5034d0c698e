import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The folder for Astro's cache: the one asked for, or one for this build alone where that cannot be written. A cache that is
 * damaged Astro makes anew by itself.
 */
export function cacheFolder(wanted: string): string {
	try {
		mkdirSync(wanted, { recursive: true });
		const probe = join(wanted, `.probe-${process.pid}`);
		writeFileSync(probe, "");
		rmSync(probe);
		return wanted;
	} catch (error) {
		const own = mkdtempSync(join(tmpdir(), "atlas-cache-"));
		process.on("exit", () => rmSync(own, { recursive: true, force: true }));
		console.warn(
			`The cache in ${wanted} cannot be written (${(error as Error).message}), so this build does without. Delete that folder, or name another in CACHE_DIR.`,
		);
		return own;
	}
}
