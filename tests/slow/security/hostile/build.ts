import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildsFolder, inCopy, runNode } from "../../../builds.ts";
import { write } from "./site.ts";

/** The recipe of the build without its last look, which lets no strange address out: the question is what would run. */
const recipe = `import config from "./astro.config.mjs";
export default { ...config, integrations: config.integrations.filter(({ name }) => name !== "site-integrity") };
`;

/** Builds a content folder without asking the checker before and the build's own check after it, and says what was printed. */
export async function buildUnchecked(name: string, content: string) {
	const folder = join(buildsFolder, name);
	const dist = join(folder, "dist");
	const surroundings = { CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: join(folder, "cache") };
	const built = await inCopy((cwd) => {
		writeFileSync(join(cwd, "unchecked.config.mjs"), recipe);
		const astro = ["--env-file=astro.env", "node_modules/astro/bin/astro.mjs", "build"];
		return runNode([...astro, "--config", "unchecked.config.mjs"], { cwd, env: surroundings });
	});
	return { dist, ...built };
}

/**
 * Builds a site of the given files, past the checker: what is shown is the renderer's own defence.
 *
 * @returns the folder with the built site
 * @throws {Error} with the build's words, where it fails or a text could not be rendered
 */
export async function build(name: string, files: ReadonlyMap<string, string>): Promise<string> {
	const content = join(buildsFolder, name, "content");
	write(join(buildsFolder, name), new Map());
	write(content, files);
	const { dist, output, exitCode } = await buildUnchecked(name, content);
	if (exitCode !== 0 || /\[ERROR\]/.test(output)) throw new Error(`The site "${name}" could not be built:\n${output}`);
	return dist;
}
