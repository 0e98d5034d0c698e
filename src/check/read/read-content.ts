import { type Dirent, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../usage-error.ts";
import { ContentFolder } from "./content.ts";
import { symbolicLink } from "./decode.ts";
import { SourceFile } from "./source-file.ts";

/** The routes of src/pages as files of the built site: `cities.html`, `cities/[id].html`, `robots.txt`. */
export const siteRoutes = (): string[] =>
	globSync("**/*.{astro,ts}", { cwd: join(import.meta.dirname, "../../pages") }).map((route) =>
		route
			.replaceAll("\\", "/")
			// Routes of every language, as they are in English.
			.replace(/^\[\.\.\.language\]\//, "")
			.replace(/\.astro$/, ".html")
			.replace(/\.ts$/, ""),
	);

/** @throws {UsageError} where the file is there and cannot be read */
function bytesOf(file: string): Buffer {
	try {
		return readFileSync(file);
	} catch (error) {
		throw new UsageError(
			`${file} cannot be read (${(error as Error).message}). Give yourself the right to read it, or copy it anew: the disk may have a fault.`,
		);
	}
}

/**
 * Reads every file under a folder, whatever its ending. Names that begin with a dot are the system's own. Symbolic links are
 * not followed: they could lead out of the folder.
 *
 * @param before  the last reading: a file with the same bytes is taken from it, with what has been parsed of it
 * @throws {UsageError} where a file cannot be read
 */
export function readContent(folder: string, today: string, before?: ContentFolder): ContentFolder {
	const files: SourceFile[] = [];
	const walk = (under: string) => {
		const entries: Dirent[] = readdirSync(join(folder, under), { withFileTypes: true });
		for (const entry of entries) {
			if (entry.name.startsWith(".")) continue;
			const path = under ? `${under}/${entry.name}` : entry.name;
			if (entry.isDirectory()) walk(path);
			else {
				const bytes = entry.isFile() ? bytesOf(join(folder, path)) : symbolicLink;
				const known = before?.file(path);
				const isSame = known !== undefined && Buffer.compare(known.bytes, bytes) === 0;
				files.push(isSame ? known : new SourceFile(path, bytes));
			}
		}
	};
	walk("");
	files.sort((a, b) => (a.path < b.path ? -1 : 1));
	return new ContentFolder(files, today, siteRoutes());
}
