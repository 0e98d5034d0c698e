// Runs a command and measures it with all that it starts: the time that passes, the time that processors are at work on it,
// and the most memory that it holds at once.

import { spawn } from "node:child_process";
import { killAll, megabytesOf, newGroup, processorOf, removeGroup } from "./control-group.ts";

export interface Spent {
	/** Of wall-clock time. */
	seconds: number;
	/** Seconds of processor time, user and system, of all processes together. Undefined without a control group. */
	processor?: number | undefined;
}

export interface Measured extends Spent {
	/** The highest of all looks at the memory, in megabytes (10^6 bytes). Undefined without a control group. */
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
	/** Since the start. */
	spent(): Spent;
	/** Ends the command; where there is a control group, with all that it has started. */
	kill(): void;
	done: Promise<Measured>;
}

/** Milliseconds between two looks at the memory. */
const interval = 200;

/** Starts a command. It is no error where the command fails: the exit code and the output say so. */
export function start({ command, args, cwd, env = {} }: Command): Running {
	const group = newGroup();
	const began = performance.now();
	// The shell enters the group and becomes the command.
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
	const look = () => {
		megabytes = Math.max(megabytes, megabytesOf(group!));
	};
	const watch = group ? setInterval(look, interval) : undefined;
	const seconds = () => (performance.now() - began) / 1000;
	const ended = new Promise<Measured>((done, fail) => {
		child.on("error", fail);
		child.on("close", (code) => done({ seconds: seconds(), exitCode: code ?? 1, output }));
	}).finally(() => clearInterval(watch));
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
