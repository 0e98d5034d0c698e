import { existsSync, statSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { UsageError } from "../arguments.ts";
import type { ContentFolder } from "./content.ts";

const slashes = (path: string) => path.split(sep).join("/");

/**
 * The content folder as an absolute path.
 *
 * @throws {UsageError} where it is not a folder
 */
export function contentFolder(name: string): string {
	const folder = resolve(name);
	if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
	throw new UsageError(`There is no content folder "${name}". Name the right one with --content.`);
}

/** How a path of the content folder is printed: from where the command was started. */
export const displayed = (root: string) => {
	const from = slashes(relative(process.cwd(), root)) || ".";
	return (path: string) => `${from}/${path}`.replace(/^\.\//, "");
};

/**
 * The files that the command line names, as paths from the content folder; nothing for all. A name may start where
 * the command was started or in the content folder.
 *
 * @throws {UsageError} for a name that matches no file
 */
export function chosen(
	names: readonly string[],
	root: string,
	content: ContentFolder,
): ReadonlySet<string> | undefined {
	if (names.length === 0) return undefined;
	const all = content.files.map(({ path }) => path);
	return new Set(
		names.flatMap((name) => {
			const wanted = [resolve(name), resolve(root, name)].map((path) => slashes(relative(root, path)));
			const found = all.filter((path) =>
				wanted.some((each) => each === "" || path === each || path.startsWith(`${each}/`)),
			);
			if (found.length) return found;
			throw new UsageError(
				`"${name}" is no file or folder of the content folder "${slashes(relative(process.cwd(), root)) || "."}".`,
			);
		}),
	);
}
