import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildsFolder, inCopy, runNode } from "../../../builds.ts";
import { write } from "./site.ts";

/** The configuration without `site-integrity`, which would refuse unsafe URLs: the test is of the renderer alone. */
const config = `import config from "./astro.config.mjs";
export default { ...config, integrations: config.integrations.filter(({ name }) => name !== "site-integrity") };
`;

/** Builds a content folder without the checker and without `site-integrity`. */
export async function buildUnchecked(name: string, content: string) {
	const folder = join(buildsFolder, name);
	const dist = join(folder, "dist");
	const env = { CONTENT_DIR: content, OUT_DIR: dist, CACHE_DIR: join(folder, "cache") };
	const built = await inCopy((cwd) => {
		writeFileSync(join(cwd, "unchecked.config.mjs"), config);
		const astro = ["--env-file=astro.env", "node_modules/astro/bin/astro.mjs", "build"];
		return runNode([...astro, "--config", "unchecked.config.mjs"], { cwd, env });
	});
	return { dist, ...built };
}

/**
 * Builds a site of the given files, without the checker: a test of the renderer's own defence.
 *
 * @returns the folder with the built site
 * @throws {Error} with the output of the build, where it fails or a text could not be rendered
 */
export async function build(name: string, files: ReadonlyMap<string, string>): Promise<string> {
	const content = join(buildsFolder, name, "content");
	write(join(buildsFolder, name), new Map());
	write(content, files);
	const { dist, output, exitCode } = await buildUnchecked(name, content);
	if (exitCode !== 0 || /\[ERROR\]/.test(output)) throw new Error(`The site "${name}" could not be built:\n${output}`);
	return dist;
}
