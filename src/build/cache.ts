import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The folder for what Astro stores of the content: CACHE_DIR or one in node_modules, or one for this build alone where that
 * cannot be written. Each content folder has a place of its own: a build would meet the entries of another.
 *
 * @param content  the content folder, as it was named
 */
export function cacheFolder(content: string): string {
	const wanted = process.env["CACHE_DIR"] || join("node_modules/.astro", encodeURIComponent(content));
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
