import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { folders } from "../environment/folders.ts";

/** A marker file, by which a folder is recognised as the output of a command. */
export interface Marker {
	/** What has written the folder, for messages. */
	by: string;
	file: string;
	/** Whether the parsed JSON of the file is what the command writes. */
	matches(value: Partial<Record<string, unknown>>): boolean;
}

/** Whether an entry of a manifest has a SHA-256 checksum. */
const hasChecksum = (value: unknown) =>
	/^[\da-f]{64}$/.test(String((value as { sha256?: unknown } | null | undefined)?.sha256));

export const markers: Record<"site" | "release", Marker> = {
	site: {
		by: "a build",
		file: "manifest.json",
		matches: ({ files, licences }) =>
			hasChecksum((files as Record<string, unknown>)?.["index.html"]) && licences !== undefined,
	},
	release: {
		by: "a release",
		file: "release.json",
		matches: ({ files, version }) => Array.isArray(files) && files.every(hasChecksum) && version !== undefined,
	},
};

/** Whether a folder has a marker file. */
function isMarked(folder: string, { file, matches }: Marker): boolean {
	try {
		return matches(JSON.parse(readFileSync(join(folder, file), "utf8")));
	} catch {
		return false;
	}
}

/** The canonical path: symbolic links resolved, letter case as on disk. The end of the path need not exist. */
function realPath(path: string): string {
	const absolute = resolve(path);
	try {
		return realpathSync.native(absolute);
	} catch {
		const parent = dirname(absolute);
		return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
	}
}

/** Whether the first path is the second, or an ancestor of it. */
const contains = (outer: string, inner: string) =>
	inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);

/**
 * Checks whether an output folder overlaps with the sources, symbolic links resolved: it contains the project, or it is,
 * contains or lies in a folder of sources.
 *
 * @param project  the project's folder
 * @returns the reason as a predicate, such as "holds the project", or `undefined`
 */
export function overlapWithSources(folder: string, project = process.cwd()): string | undefined {
	const target = realPath(folder);
	if (contains(target, realPath(project))) return "holds the project";
	for (const name of [folders.content, ".git", "public", "src"]) {
		const source = realPath(resolve(project, name));
		if (target === source) return `is the folder ${name}`;
		if (contains(target, source)) return `holds the folder ${name}`;
		if (contains(source, target)) return `lies in the folder ${name}`;
	}
	return undefined;
}

/**
 * Checks whether an output folder may be replaced: it is missing, is empty or has the marker, and does not overlap with the
 * sources.
 *
 * @returns the reason against it as a predicate, such as "is a file", or `undefined`
 */
export function whyNotReplaceable(folder: string, marker: Marker, project = process.cwd()): string | undefined {
	const overlap = overlapWithSources(folder, project);
	if (overlap) return overlap;
	const target = realPath(folder);
	if (marker === markers.site && folders.release && contains(target, realPath(folders.release)))
		return "holds the release";
	const stats = statSync(target, { throwIfNoEntry: false });
	if (!stats) return lstatSync(target, { throwIfNoEntry: false }) && "is a link that leads nowhere";
	if (!stats.isDirectory()) return "is a file";
	if (readdirSync(target).length === 0 || isMarked(target, marker)) return undefined;
	return `holds files that ${marker.by} has not made`;
}

/**
 * Asserts that an output folder may be replaced.
 *
 * @param name  the environment variable that sets the folder
 * @throws {Error} with the reason against it, and what to do
 */
export function expectReplaceable(name: string, folder: string, marker: Marker): void {
	const why = whyNotReplaceable(folder, marker);
	if (why === undefined) return;
	const given = process.env[name] ? `${name} is "${folder}", which` : `The folder "${folder}" (${name} names another)`;
	throw new Error(
		`${given} ${why}. Nothing of it was touched: name a folder that is missing, empty or made by ${marker.by}.`,
	);
}
