import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folders } from "../environment/folders.ts";

/**
 * Astro's cache directory (`cacheDir`): CACHE_DIR, or one in node_modules. Where that is not writable, a temporary directory
 * serves for this build. Each content folder has a cache of its own, since a build would load the entries of another.
 *
 * @returns a path, relative to the repository's root or absolute
 */
export function cacheFolder(): string {
	const preferred = folders.cache ?? join("node_modules/.astro", encodeURIComponent(folders.content));
	try {
		mkdirSync(preferred, { recursive: true });
		const probe = join(preferred, `.probe-${process.pid}`);
		writeFileSync(probe, "");
		rmSync(probe);
		return preferred;
	} catch (error) {
		const temporary = mkdtempSync(join(tmpdir(), "atlas-cache-"));
		process.on("exit", () => rmSync(temporary, { recursive: true, force: true }));
		console.warn(
			`The cache in ${preferred} cannot be written (${(error as Error).message}), so this build does without. Delete that folder, or name another in CACHE_DIR.`,
		);
		return temporary;
	}
}
