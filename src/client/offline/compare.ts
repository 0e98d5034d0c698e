import { sha256 } from "./sha256.ts";

/** What the build's manifest lists, by path from the site's root. */
export type Listed = Record<string, { bytes: number; sha256: string }>;

/** What differs between a copy and its manifest. */
export interface Differences {
	missing: string[];
	altered: string[];
	/** Files that the manifest does not list. */
	added: string[];
}

/** The manifests themselves, which no manifest can list, and what hosts read and do not send. */
const own = ["manifest.json", "manifest.js", "_headers"];

/**
 * Compares a copy, file by file, with its manifest.
 *
 * @param read  gives the bytes of a file, or nothing where it is missing
 * @param present  every path that the copy holds, where that can be known
 * @param progress  is told now and then how many are done
 */
export async function compareCopy(
	listed: Listed,
	read: (path: string) => Promise<ArrayBuffer | undefined>,
	present: readonly string[],
	progress: (done: number) => void,
): Promise<Differences> {
	const differences: Differences = {
		missing: [],
		altered: [],
		added: present.filter((path) => !(path in listed) && !own.includes(path)).sort(),
	};
	const paths = Object.keys(listed);
	// A few at a time: one by one, a server's answers would be waited for in turn.
	for (let first = 0; first < paths.length; first += 16) {
		const batch = paths.slice(first, first + 16);
		const contents = await Promise.all(batch.map(read));
		for (const [i, path] of batch.entries()) {
			const bytes = contents[i];
			if (!bytes) differences.missing.push(path);
			else if (sha256(new Uint8Array(bytes)) !== listed[path]!.sha256) differences.altered.push(path);
		}
		progress(first + batch.length);
	}
	return differences;
}

/**
 * The files of a folder that a reader chose, by their paths from the site's root. The reader may choose the site's folder
 * or one around it.
 *
 * @returns nothing where no copy of the site lies in the folder
 */
export function copyIn(files: readonly File[]): Map<string, File> | undefined {
	const marks = files
		.map((file) => file.webkitRelativePath)
		.filter((path) => path.endsWith("/manifest.js"))
		.sort((a, b) => a.length - b.length);
	const root = marks[0]?.slice(0, -"manifest.js".length);
	if (root === undefined) return undefined;
	const inside = files.filter((file) => file.webkitRelativePath.startsWith(root));
	return new Map(inside.map((file) => [file.webkitRelativePath.slice(root.length), file]));
}
