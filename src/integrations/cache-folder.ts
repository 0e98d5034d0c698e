import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folders } from "../environment/folders.ts";

/**
 * The folder for what Astro stores of the content: CACHE_DIR or one in node_modules, or one for this build alone where that
 * cannot be written. Each content folder has a place of its own: a build would meet the entries of another.
 */
export function cacheFolder(): string {
	const wanted = folders.cache ?? join("node_modules/.astro", encodeURIComponent(folders.content));
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
