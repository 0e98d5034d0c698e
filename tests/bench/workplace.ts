import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folder of installed systems, corpora and builds, outside the repository. */
export const workplace = join(tmpdir(), "atlas-bench");

const trash = join(workplace, "set-aside");

/**
 * Moves a folder into a trash folder, which `removeSetAside` empties after all measurements: for minutes after many files
 * were removed, ext4 may take ten times as long to create a file.
 */
export function setAside(folder: string): void {
	if (!existsSync(folder)) return;
	mkdirSync(trash, { recursive: true });
	try {
		renameSync(folder, join(trash, randomUUID()));
	} catch {
		// It is on another disk.
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Empties the trash folder, that of interrupted runs too. */
export const removeSetAside = (): void => rmSync(trash, { recursive: true, force: true });
