// Linux's control groups (version 2): what a command starts, and what it uses.
//
// The kernel's account of a group's processor time holds every process that was ever in it: also one that was killed, and one
// that outlived its parent, such as the program that Pagefind's Node API starts, which no account of waited-for children
// (`time`, `getrusage`) knows.

import { accessSync, constants, mkdtempSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** Milliseconds between two looks at what is still running. */
const interval = 100;
/** Milliseconds that a process may outlive the command that started it. */
const patience = 20_000;

const read = (path: string) => {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return ""; // The process, or the group, has ended since it was listed.
	}
};

/**
 * Makes a group below this process's own. A process enters by writing its id into the group's `cgroup.procs`, and what it
 * starts is in it too.
 *
 * @returns its folder, or nothing where there is none to be had: on other systems, and for a user who may not make one. Root
 * may, and so may the shell that `systemd-run --user --scope -p Delegate=yes` starts.
 */
export function newGroup(): string | undefined {
	const mount = /^\S+ (\S+) cgroup2 /m.exec(read("/proc/self/mounts"))?.[1];
	const own = /^0::(.*)$/m.exec(read("/proc/self/cgroup"))?.[1];
	if (mount === undefined || own === undefined) return undefined;
	try {
		// A process may leave this group for another only if its list may be written.
		accessSync(join(mount, own, "cgroup.procs"), constants.W_OK);
		return mkdtempSync(join(mount, own, "bench-"));
	} catch {
		return undefined;
	}
}

/** Seconds of processor time, user and system, of all that were ever in the group. */
export const processorOf = (group: string): number =>
	Number(/^usage_usec (\d+)/m.exec(read(join(group, "cpu.stat")))?.[1] ?? 0) / 1e6;

/**
 * Kilobytes that a process holds, pages that it shares with others included. Linux could tell shares, by walking through
 * all pages of a process while it waits: at some gigabytes that slows down what is measured.
 */
const held = (pid: string) => Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

/** Megabytes (10^6 bytes) that all in the group hold at this moment, shared pages counted with each. */
export function megabytesOf(group: string): number {
	const pids = read(join(group, "cgroup.procs")).split("\n").filter(Boolean);
	return (pids.reduce((sum, pid) => sum + held(pid), 0) * 1024) / 1e6;
}

export function killAll(group: string): void {
	try {
		writeFileSync(join(group, "cgroup.kill"), "1");
	} catch {
		// All have ended, and the group is removed.
	}
}

/** Waits until all in the group have ended, and ends what stays. @returns their processor time, as `processorOf` does */
export async function removeGroup(group: string): Promise<number> {
	const isPopulated = () => /^populated 1$/m.test(read(join(group, "cgroup.events")));
	for (let waited = 0; isPopulated(); waited += interval) {
		if (waited >= patience) killAll(group);
		await setTimeout(interval);
	}
	const processor = processorOf(group);
	rmdirSync(group);
	return processor;
}
