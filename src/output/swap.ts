import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { cp } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** What lies beside the target longer than this was left behind, whichever process has its number by now. */
const longest = 24 * 3600 * 1000;

/** The system's name for what went wrong, such as `ENOENT`. */
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "";

/** Another build was quicker with one of the steps. */
const overtaken = (error: unknown) => ["ENOTEMPTY", "EEXIST", "EPERM", "ENOENT"].includes(codeOf(error));

/** Whether a process of this number runs. */
export const isRunning = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Another user's process runs, although it may not be asked.
		return codeOf(error) === "EPERM";
	}
};

/** `building`: what is written or removed, never whole. `previous`: the last good build between the steps of a swap. */
type Kind = "building" | "previous";

const nameFor = (target: string, kind: Kind) => `${target}.${kind}-${process.pid}-${randomBytes(4).toString("hex")}`;

/** The folders of one kind beside the target, with the number of the process that each belongs to. */
function beside(target: string, kind: Kind) {
	const form = new RegExp(`^\\.${kind}-(\\d+)-\\w+$`);
	return readdirSync(dirname(target))
		.filter((entry) => entry.startsWith(basename(target)))
		.flatMap((entry) => {
			const [, pid] = form.exec(entry.slice(basename(target).length)) ?? [];
			return pid === undefined ? [] : [{ path: join(dirname(target), entry), pid: Number(pid) }];
		});
}

const remove = (path: string) => rmSync(path, { recursive: true, force: true });

/** Puts the last good build back where a swap was cut short between its two steps. */
export function recover(target: string): void {
	const [last] = beside(target, "previous");
	if (!last || existsSync(target)) return;
	try {
		renameSync(last.path, target);
	} catch (error) {
		// It belonged to a build that was not dead, and has gone on.
		if (!overtaken(error)) throw error;
	}
}

/**
 * Makes a folder beside the target for a build to write into. What killed builds have left is tidied up before: the last
 * good build is put back, and the rest removed. Other builds that run are left alone.
 */
export function stage(target: string): string {
	mkdirSync(dirname(target), { recursive: true });
	recover(target);
	for (const { path, pid } of [...beside(target, "building"), ...beside(target, "previous")]) {
		const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
		// Our own number was another's before us, as happens in containers.
		if (pid === process.pid || !isRunning(pid) || made < Date.now() - longest) remove(path);
	}
	// Made as any folder is: a temporary one could be read by nobody else, such as a web server.
	const staging = nameFor(target, "building");
	mkdirSync(staging);
	return staging;
}

/**
 * Moves a finished folder into the one that `stage` has made, if need be to another disk.
 *
 * @throws {Error} where that disk is full, for instance
 */
export async function move(from: string, to: string): Promise<void> {
	try {
		renameSync(from, to);
	} catch {
		try {
			await cp(from, to, { recursive: true });
		} catch (error) {
			throw new Error(
				`The site is built, but could not be copied to ${dirname(to)} (${(error as Error).message}). What was there is still there. Is that disk full, or may you not write to it?`,
			);
		}
		remove(from);
	}
}

/**
 * Puts a finished folder in the place of the target, as a whole. Node offers no call that exchanges two folders, so there
 * are two steps, one right after the other; `recover` undoes the first where the process was killed between them. Of
 * two builds that swap at once the later one stays.
 *
 * @throws {Error} where the folder cannot be put there; the target is then as it was
 */
export function swap(staging: string, target: string): void {
	for (let tries = 1; ; tries++) {
		const previous = nameFor(target, "previous");
		try {
			if (existsSync(target)) renameSync(target, previous);
			renameSync(staging, target);
		} catch (error) {
			recover(target);
			// Another build swapped between our two steps: then its folder is the one to replace.
			if (tries < 10 && overtaken(error) && existsSync(staging)) continue;
			throw new Error(
				`The site is built, but could not be put into ${target} (${(error as Error).message}). What was there is still there. Is the folder in use by another program, or the mount of a disk?`,
			);
		}
		if (!existsSync(previous)) return;
		// Under a name that says so, what is half removed is never taken for the last good build.
		const removed = nameFor(target, "building");
		renameSync(previous, removed);
		remove(removed);
		return;
	}
}
