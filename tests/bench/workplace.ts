import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where all that the benchmark installs, writes and builds lies, outside the repository. */
export const workplace = join(tmpdir(), "atlas-bench");

const aside = join(workplace, "set-aside");

/**
 * Takes a folder out of the way, if it is there. It is removed when nothing is measured any more: for minutes after many
 * files were removed, ext4 may take ten times as long to make a new one.
 */
export function setAside(folder: string): void {
	if (!existsSync(folder)) return;
	mkdirSync(aside, { recursive: true });
	try {
		renameSync(folder, join(aside, randomUUID()));
	} catch {
		// It lies on another disk.
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Removes all that was set aside, by this run or by one that was stopped. */
export const removeSetAside = (): void => rmSync(aside, { recursive: true, force: true });
