import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { folders } from "../environment/folders.ts";

/** What only a folder holds that one of our commands has filled. */
export interface Mark {
	/** What fills it, as a person calls it. */
	by: string;
	file: string;
	/** Whether the file, read as JSON, is the one that the command writes. */
	fits(value: Partial<Record<string, unknown>>): boolean;
}

const isSum = (value: unknown) =>
	/^[\da-f]{64}$/.test(String((value as { sha256?: unknown } | null | undefined)?.sha256));

export const marks: Record<"site" | "release", Mark> = {
	site: {
		by: "a build",
		file: "manifest.json",
		fits: ({ files, licences }) => isSum((files as Record<string, unknown>)?.["index.html"]) && licences !== undefined,
	},
	release: {
		by: "a release",
		file: "release.json",
		fits: ({ files, version }) => Array.isArray(files) && files.every(isSum) && version !== undefined,
	},
};

function bears(folder: string, { file, fits }: Mark): boolean {
	try {
		return fits(JSON.parse(readFileSync(join(folder, file), "utf8")));
	} catch {
		return false;
	}
}

/** Where a path leads, links and the system's own spelling of names followed, whether or not all of it is there. */
function real(path: string): string {
	const absolute = resolve(path);
	try {
		return realpathSync.native(absolute);
	} catch {
		const around = dirname(absolute);
		return around === absolute ? absolute : join(real(around), basename(absolute));
	}
}

const holds = (outer: string, inner: string) =>
	inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);

/**
 * Says why a command must not write into a folder, whatever the names and links on the way there: it holds the project, or
 * it is, holds or lies in what the site is made of.
 *
 * @param project  the project's folder
 * @returns how a sentence about the folder goes on, or nothing
 */
export function overlapWithSources(folder: string, project = process.cwd()): string | undefined {
	const target = real(folder);
	if (holds(target, real(project))) return "holds the project";
	for (const name of [folders.content, ".git", "public", "src"]) {
		const source = real(resolve(project, name));
		if (target === source) return `is the folder ${name}`;
		if (holds(target, source)) return `holds the folder ${name}`;
		if (holds(source, target)) return `lies in the folder ${name}`;
	}
	return undefined;
}

/**
 * Says why a folder must not be replaced: it holds what people work on, or what no command of ours has made. One that is
 * missing, empty or bears the mark may be.
 *
 * @returns how a sentence about the folder goes on, or nothing
 */
export function whyNotReplaceable(folder: string, mark: Mark, project = process.cwd()): string | undefined {
	const crossed = overlapWithSources(folder, project);
	if (crossed) return crossed;
	const target = real(folder);
	if (mark === marks.site && folders.release && holds(target, real(folders.release))) return "holds the release";
	const found = statSync(target, { throwIfNoEntry: false });
	if (!found) return lstatSync(target, { throwIfNoEntry: false }) && "is a link that leads nowhere";
	if (!found.isDirectory()) return "is a file";
	if (readdirSync(target).length === 0 || bears(target, mark)) return undefined;
	return `holds files that ${mark.by} has not made`;
}

/**
 * @param name  the variable that names the folder
 * @throws {Error} with a sentence where the folder must not be replaced
 */
export function expectReplaceable(name: string, folder: string, mark: Mark): void {
	const why = whyNotReplaceable(folder, mark);
	if (why === undefined) return;
	const given = process.env[name] ? `${name} is "${folder}", which` : `The folder "${folder}" (${name} names another)`;
	throw new Error(
		`${given} ${why}. Nothing of it was touched: name a folder that is missing, empty or made by ${mark.by}.`,
	);
}
