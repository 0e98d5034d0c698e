import { join } from "node:path";
import { inCopy, runNode, workshop } from "../../../builds.ts";
import { write } from "./site.ts";

/** Builds a content folder without asking the checker first, and says what was printed. */
export async function buildUnchecked(name: string, content: string, env: Record<string, string> = {}) {
	const folder = join(workshop, name);
	const dist = join(folder, "dist");
	const surroundings = { CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: join(folder, "cache"), ...env };
	const built = await inCopy((cwd) =>
		runNode(["--env-file=astro.env", "node_modules/astro/bin/astro.mjs", "build"], { cwd, env: surroundings }),
	);
	return { dist, ...built };
}

/**
 * Builds a site of the given files, past the checker: what is shown is the renderer's own defence.
 *
 * @returns the folder with the built site
 * @throws {Error} with the build's words, where it fails or a text could not be rendered
 */
export async function build(name: string, files: ReadonlyMap<string, string>): Promise<string> {
	const content = join(workshop, name, "content");
	write(join(workshop, name), new Map());
	write(content, files);
	const { dist, output, exitCode } = await buildUnchecked(name, content);
	if (exitCode !== 0 || /\[ERROR\]/.test(output)) throw new Error(`The site "${name}" could not be built:\n${output}`);
	return dist;
}
