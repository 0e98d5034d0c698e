import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isRunning } from "./swap.ts";

/** How often the holder of a lock renews it, in ms. */
const heartbeat = 1000;

/** A lock not renewed for this long, in ms, is stale, even if a process with its holder's id runs: ids are reused. */
const staleAfter = 60_000;

/** The id of the process that wrote the lock file, and the time of its last renewal, in ms since 1970. */
function readLock(file: string): { pid: number; at: number } | undefined {
	try {
		return { pid: Number(readFileSync(file, "utf8")), at: statSync(file).mtimeMs };
	} catch {
		// The holder has just released it.
		return undefined;
	}
}

/** The id of the process that holds the lock, or `undefined` for a stale lock. */
function holderOf(file: string): number | undefined {
	const { pid, at } = readLock(file) ?? { pid: 0, at: 0 };
	const isAlive = pid > 0 && pid !== process.pid && at > Date.now() - staleAfter && isRunning(pid);
	return isAlive ? pid : undefined;
}

/** Creates the lock file, unless it exists. @returns whether it did */
function create(file: string): boolean {
	try {
		writeFileSync(file, String(process.pid), { flag: "wx" });
		return true;
	} catch {
		return false;
	}
}

/**
 * Acquires a lock, and waits while another process holds it. The lock file contains its holder's process id. The end of this
 * process releases the lock.
 *
 * @param onWait  called once if it has to wait, with the holder's process id
 * @returns a function that releases the lock
 */
export async function acquireLock(file: string, onWait: (pid: number) => void): Promise<() => void> {
	mkdirSync(dirname(file), { recursive: true });
	let isWaiting = false;
	for (;;) {
		if (create(file)) {
			// A race: of two processes that find a stale lock at once, the second may remove the new lock of the first.
			await setTimeout(50);
			if (readLock(file)?.pid === process.pid) break;
			continue;
		}
		const holder = holderOf(file);
		if (holder === undefined) rmSync(file, { force: true });
		else {
			if (!isWaiting) onWait(holder);
			isWaiting = true;
			await setTimeout(200);
		}
	}
	const timer = setInterval(() => utimesSync(file, new Date(), new Date()), heartbeat).unref();
	const release = () => {
		clearInterval(timer);
		rmSync(file, { force: true });
	};
	process.once("exit", release);
	return release;
}
