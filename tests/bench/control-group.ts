// Resource accounting by Linux control groups, version 2.
//
// The kernel counts the processor time of every process that was ever in a group, including killed processes and those that
// outlive their parent, such as the program that Pagefind's Node API starts. `time` and `getrusage` count only children that
// were waited for.

import { accessSync, constants, mkdtempSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** Polling interval while processes end, in ms. */
const interval = 100;
/** How long a process may outlive its command, in ms, before it is killed. */
const gracePeriod = 20_000;

const read = (path: string) => {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return ""; // The process, or the group, has ended since it was listed.
	}
};

/**
 * Creates a group below that of this process. A process joins it by writing its id into the group's `cgroup.procs`; its
 * children are members too.
 *
 * @returns the group's folder, or `undefined` on other systems and without permission. Root has it, and so has the shell that
 * `systemd-run --user --scope -p Delegate=yes` starts.
 */
export function newGroup(): string | undefined {
	const mount = /^\S+ (\S+) cgroup2 /m.exec(read("/proc/self/mounts"))?.[1];
	const own = /^0::(.*)$/m.exec(read("/proc/self/cgroup"))?.[1];
	if (mount === undefined || own === undefined) return undefined;
	try {
		// To move a process to another group takes write access to the list of this one.
		accessSync(join(mount, own, "cgroup.procs"), constants.W_OK);
		return mkdtempSync(join(mount, own, "bench-"));
	} catch {
		return undefined;
	}
}

/** Processor time, user and system, of all processes that were ever in the group, in seconds. */
export const processorOf = (group: string): number =>
	Number(/^usage_usec (\d+)/m.exec(read(join(group, "cpu.stat")))?.[1] ?? 0) / 1e6;

/**
 * Resident set size of a process in kilobytes, shared pages included. The proportional set size would split shared pages, but
 * Linux stops the process to compute it, which at some gigabytes slows down what is measured.
 */
const residentSize = (pid: string) => Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

/** The current resident set size of all processes in the group, in megabytes (10^6 bytes). */
export function megabytesOf(group: string): number {
	const pids = read(join(group, "cgroup.procs")).split("\n").filter(Boolean);
	return (pids.reduce((sum, pid) => sum + residentSize(pid), 0) * 1024) / 1e6;
}

export function killAll(group: string): void {
	try {
		writeFileSync(join(group, "cgroup.kill"), "1");
	} catch {
		// All processes have ended, and the group is removed.
	}
}

/** Waits until all processes in the group have ended, and kills those that stay. @returns their processor time in seconds */
export async function removeGroup(group: string): Promise<number> {
	const isPopulated = () => /^populated 1$/m.test(read(join(group, "cgroup.events")));
	for (let waited = 0; isPopulated(); waited += interval) {
		if (waited >= gracePeriod) killAll(group);
		await setTimeout(interval);
	}
	const processor = processorOf(group);
	rmdirSync(group);
	return processor;
}
