import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { cp } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A staging directory older than this, in ms, is left over, even if a process with its owner's id runs: ids are reused. */
const maxAge = 24 * 3600 * 1000;

/** The error code of a system call, such as `ENOENT`. */
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "";

/** Whether a rename failed because of a race with another build. */
const isRace = (error: unknown) => ["ENOTEMPTY", "EEXIST", "EPERM", "ENOENT"].includes(codeOf(error));

/** Whether a process with this id runs. */
export const isRunning = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// EPERM: it runs as another user, and may not be signalled.
		return codeOf(error) === "EPERM";
	}
};

/** `building`: an incomplete folder, being written or removed. `previous`: the last good build, in the middle of a swap. */
type Kind = "building" | "previous";

const nameFor = (target: string, kind: Kind) => `${target}.${kind}-${process.pid}-${randomBytes(4).toString("hex")}`;

/** The folders of one kind beside the target, with the id of the process that owns each. */
function siblings(target: string, kind: Kind) {
	const pattern = new RegExp(`^\\.${kind}-(\\d+)-\\w+$`);
	return readdirSync(dirname(target))
		.filter((entry) => entry.startsWith(basename(target)))
		.flatMap((entry) => {
			const [, pid] = pattern.exec(entry.slice(basename(target).length)) ?? [];
			return pid === undefined ? [] : [{ path: join(dirname(target), entry), pid: Number(pid) }];
		});
}

const remove = (path: string) => rmSync(path, { recursive: true, force: true });

/** Rolls back a swap that was interrupted between its two renames: restores the last good build. */
export function recover(target: string): void {
	const [previous] = siblings(target, "previous");
	if (!previous || existsSync(target)) return;
	try {
		renameSync(previous.path, target);
	} catch (error) {
		// Its owner still runs, and has finished the swap.
		if (!isRace(error)) throw error;
	}
}

/**
 * Creates a staging directory beside the target. First it cleans up after killed builds: it restores the last good build and
 * removes left-over staging directories. Those of running builds stay.
 *
 * @returns the directory's path
 */
export function stage(target: string): string {
	mkdirSync(dirname(target), { recursive: true });
	recover(target);
	for (const { path, pid } of [...siblings(target, "building"), ...siblings(target, "previous")]) {
		const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
		// A folder with our own id is from an earlier process: in containers ids repeat.
		if (pid === process.pid || !isRunning(pid) || modified < Date.now() - maxAge) remove(path);
	}
	// By mkdir and not mkdtemp, which creates private folders: a web server has to read this one.
	const staging = nameFor(target, "building");
	mkdirSync(staging);
	return staging;
}

/**
 * Moves a finished folder into a staging directory, by a rename or, to another disk, by a copy.
 *
 * @throws {Error} where the copy fails, such as on a full disk
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
 * Replaces the target by the staging directory: an atomic swap, as far as Node allows. Node has no call that exchanges two
 * folders, so the swap is two renames; where the process is killed between them, `recover` rolls back the first. Of two
 * builds that swap at once the later one wins.
 *
 * @throws {Error} where a rename fails; the target is then unchanged
 */
export function swap(staging: string, target: string): void {
	for (let attempt = 1; ; attempt++) {
		const previous = nameFor(target, "previous");
		try {
			if (existsSync(target)) renameSync(target, previous);
			renameSync(staging, target);
		} catch (error) {
			recover(target);
			// Another build swapped between the two renames: try again, and replace its folder.
			if (attempt < 10 && isRace(error) && existsSync(staging)) continue;
			throw new Error(
				`The site is built, but could not be put into ${target} (${(error as Error).message}). What was there is still there. Is the folder in use by another program, or the mount of a disk?`,
			);
		}
		if (!existsSync(previous)) return;
		// Renamed first, so that `recover` never takes a half removed folder for the last good build.
		const removed = nameFor(target, "building");
		renameSync(previous, removed);
		remove(removed);
		return;
	}
}
