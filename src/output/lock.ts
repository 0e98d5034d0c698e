import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isRunning } from "./swap.ts";

/** How often the holder of a lock renews it, in ms. */
const heartbeat = 1000;

/** A lock that has not been renewed for this long is stale, in ms, even where another process has its holder's number. */
const staleAfter = 60_000;

/** The process that has written the lock file, and when it renewed it. */
function readLock(file: string): { pid: number; at: number } | undefined {
	try {
		return { pid: Number(readFileSync(file, "utf8")), at: statSync(file).mtimeMs };
	} catch {
		// Its holder has just ended.
		return undefined;
	}
}

/** The process that holds the lock; nothing where the lock is stale. */
function holderOf(file: string): number | undefined {
	const { pid, at } = readLock(file) ?? { pid: 0, at: 0 };
	const isAlive = pid > 0 && pid !== process.pid && at > Date.now() - staleAfter && isRunning(pid);
	return isAlive ? pid : undefined;
}

function write(file: string): boolean {
	try {
		writeFileSync(file, String(process.pid), { flag: "wx" });
		return true;
	} catch {
		return false;
	}
}

/**
 * Acquires a lock, waiting while another process holds it. The end of this process releases it.
 *
 * @param file  the lock file; it holds its holder's process id
 * @param onWait  is called once, with the process that is waited for
 * @returns a function that releases it
 */
export async function acquireLock(file: string, onWait: (pid: number) => void): Promise<() => void> {
	mkdirSync(dirname(file), { recursive: true });
	let isWaiting = false;
	for (;;) {
		if (write(file)) {
			// Two processes that find a stale lock at once: the second removes the first one's new lock.
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
