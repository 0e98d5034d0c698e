// Runs a command and measures it with all its descendants: wall-clock time, processor time and peak memory.

import { spawn } from "node:child_process";
import { killAll, megabytesOf, newGroup, processorOf, removeGroup } from "./control-group.ts";

export interface Spent {
	/** Wall-clock time. */
	seconds: number;
	/** Processor time, user and system, of all processes, in seconds. Undefined without a control group. */
	processor?: number | undefined;
}

export interface Measured extends Spent {
	/** Peak memory by sampling, in megabytes (10^6 bytes). Undefined without a control group. */
	megabytes?: number | undefined;
	exitCode: number;
	output: string;
}

interface Command {
	command: string;
	args: string[];
	cwd: string;
	env?: Record<string, string>;
}

export interface Running {
	/** Resources used since the start. */
	spent(): Spent;
	/** Kills the command, and its descendants where there is a control group. */
	kill(): void;
	done: Promise<Measured>;
}

/** Sampling interval of the memory, in ms. */
const interval = 200;

/** Starts a command. A command that fails does not reject the promise: see its exit code and its output. */
export function start({ command, args, cwd, env = {} }: Command): Running {
	const group = newGroup();
	const startTime = performance.now();
	// The shell joins the group, and then replaces itself by the command.
	const [program, ...rest] = group
		? (["sh", "-c", 'echo $$ > "$0/cgroup.procs"; exec "$@"', group, command, ...args] as const)
		: ([command, ...args] as const);
	const child = spawn(program, rest, {
		cwd,
		env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", ...env },
		stdio: ["ignore", "pipe", "pipe"],
		shell: process.platform === "win32",
	});
	let output = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.on("data", (data: Buffer) => {
			output += data;
		});
	}
	let megabytes = 0;
	const sample = () => {
		megabytes = Math.max(megabytes, megabytesOf(group!));
	};
	const timer = group ? setInterval(sample, interval) : undefined;
	const seconds = () => (performance.now() - startTime) / 1000;
	const ended = new Promise<Measured>((done, fail) => {
		child.on("error", fail);
		child.on("close", (code) => done({ seconds: seconds(), exitCode: code ?? 1, output }));
	}).finally(() => clearInterval(timer));
	return {
		spent: () => ({ seconds: seconds(), ...(group && { processor: processorOf(group) }) }),
		kill: () => (group ? killAll(group) : child.kill()),
		done: group
			? ended.then(async (measured) => ({ ...measured, processor: await removeGroup(group), megabytes }))
			: ended,
	};
}

/** Runs a command to its end. */
export const measure = (command: Command): Promise<Measured> => start(command).done;

/** `npm run` of a script in a folder, as a command. */
export const npmRun = (
	cwd: string,
	script: string,
	env: Record<string, string> = {},
	args: string[] = [],
): Command => ({
	command: "npm",
	args: ["run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])],
	cwd,
	env,
});
