import { existsSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { UsageError } from "../usage-error.ts";
import type { ContentFolder } from "./content.ts";

const slashes = (path: string) => path.split(sep).join("/");

/**
 * Finds the content folder.
 *
 * @returns its absolute path
 * @throws {UsageError} where it is not a folder
 */
export function contentFolder(name: string): string {
	const folder = resolve(name);
	if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
	throw new UsageError(`There is no content folder "${name}". Name the right one with --content.`);
}

/** Makes a function that prints a path of the content folder as one from the working directory. */
export const displayPath = (root: string) => {
	const from = slashes(relative(process.cwd(), root)) || ".";
	return (path: string) => `${from}/${path}`.replace(/^\.\//, "");
};

/**
 * The files that the command line names, as paths from the content folder; nothing for all. A name may start in the
 * working directory or in the content folder.
 *
 * @throws {UsageError} for a name that matches no file
 */
export function selectPaths(
	names: readonly string[],
	root: string,
	content: ContentFolder,
): ReadonlySet<string> | undefined {
	if (names.length === 0) return undefined;
	return new Set(
		names.flatMap((name) => {
			const wanted = [resolve(name), resolve(root, name)].map((path) => slashes(relative(root, path)));
			const matches = content.paths.filter((path) =>
				wanted.some((each) => each === "" || path === each || path.startsWith(`${each}/`)),
			);
			if (matches.length) return matches;
			throw new UsageError(
				`"${name}" is no file or folder of the content folder "${slashes(relative(process.cwd(), root)) || "."}".`,
			);
		}),
	);
}
