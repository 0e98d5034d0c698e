import { sha256 } from "./sha256.ts";

/** The files that the build's manifest lists, by path from the site's root. */
export type ManifestFiles = Record<string, { bytes: number; sha256: string }>;

/** The paths in which a copy differs from its manifest. */
export interface CopyDifferences {
	missing: string[];
	altered: string[];
	/** Files that the manifest does not list. */
	added: string[];
}

/** Files that no manifest lists: the manifests themselves, and a host's settings, which it does not serve. */
const unlisted = ["manifest.json", "manifest.js", "_headers"];

/** How many files are read at a time: one by one, each answer of a server would be waited for in turn. */
const batchSize = 16;

/**
 * Compares a copy of the site, file by file, with its manifest.
 *
 * @param read  gives the bytes of a file; `undefined` where it is missing
 * @param present  every path in the copy, where that can be known
 * @param onProgress  called with the number of files that have been compared
 */
export async function compareCopy(
	files: ManifestFiles,
	read: (path: string) => Promise<ArrayBuffer | undefined>,
	present: readonly string[],
	onProgress: (done: number) => void,
): Promise<CopyDifferences> {
	const differences: CopyDifferences = {
		missing: [],
		altered: [],
		added: present.filter((path) => !(path in files) && !unlisted.includes(path)).sort(),
	};
	const paths = Object.keys(files);
	for (let first = 0; first < paths.length; first += batchSize) {
		const batch = paths.slice(first, first + batchSize);
		const contents = await Promise.all(batch.map(read));
		for (const [i, path] of batch.entries()) {
			const bytes = contents[i];
			if (!bytes) differences.missing.push(path);
			else if (sha256(new Uint8Array(bytes)) !== files[path]!.sha256) differences.altered.push(path);
		}
		onProgress(first + batch.length);
	}
	return differences;
}

/**
 * Finds the copy of the site in a folder that the reader chose: the folder itself or one inside it.
 *
 * @returns its files by path from the site's root; `undefined` where the folder holds no copy
 */
export function findCopy(files: readonly File[]): Map<string, File> | undefined {
	const manifests = files
		.map((file) => file.webkitRelativePath)
		.filter((path) => path.endsWith("/manifest.js"))
		.sort((a, b) => a.length - b.length);
	const root = manifests[0]?.slice(0, -"manifest.js".length);
	if (root === undefined) return undefined;
	const inside = files.filter((file) => file.webkitRelativePath.startsWith(root));
	return new Map(inside.map((file) => [file.webkitRelativePath.slice(root.length), file]));
}
