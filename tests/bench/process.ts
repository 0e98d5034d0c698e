// Runs a command and measures it: the time that passes, and the most memory that it and all it starts hold at once.

import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface Measured {
	seconds: number;
	/** Megabytes (10^6 bytes) at the highest of all looks, shared pages counted with each. Undefined where Linux's /proc is missing. */
	megabytes?: number;
	exitCode: number;
	output: string;
}

interface Command {
	command: string;
	args: string[];
	cwd: string;
	env?: Record<string, string>;
}

/** Milliseconds between two looks at the memory. */
const interval = 200;

const read = (path: string) => {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return ""; // The process has ended since it was listed.
	}
};

/** A process and all that descend from it. */
function family(root: number): number[] {
	const children = new Map<number, number[]>();
	for (const name of readdirSync("/proc")) {
		if (!/^\d+$/.test(name)) continue;
		// The command's name, in brackets, may hold spaces and brackets of its own.
		const parent = Number(/^.*\) \S (\d+) /s.exec(read(`/proc/${name}/stat`))?.[1]);
		children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
	}
	const all = [root];
	for (const pid of all) all.push(...(children.get(pid) ?? []));
	return all;
}

/**
 * Kilobytes that a process holds, pages that it shares with others included. Linux could tell shares, by walking through
 * all pages of a process while it waits: at some gigabytes that slows down what is measured.
 */
const held = (pid: number) => Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);

/** Runs a command to its end. It does not throw where the command fails: the exit code and the output say so. */
export function measure({ command, args, cwd, env = {} }: Command): Promise<Measured> {
	return new Promise((done, fail) => {
		const start = performance.now();
		const child = spawn(command, args, {
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
		let most = 0;
		const look = () => {
			const sum = family(child.pid!).reduce((total, pid) => total + held(pid), 0);
			most = Math.max(most, sum);
		};
		const watch = process.platform === "linux" ? setInterval(look, interval) : undefined;
		child.on("error", (error) => {
			clearInterval(watch);
			fail(error);
		});
		child.on("close", (code) => {
			clearInterval(watch);
			const seconds = (performance.now() - start) / 1000;
			done({
				seconds,
				...(most > 0 && { megabytes: (most * 1024) / 1e6 }),
				exitCode: code ?? 1,
				output,
			});
		});
	});
}

/** `npm run` of a script in a folder. */
export const npmRun = (cwd: string, script: string, env: Record<string, string> = {}, args: string[] = []) =>
	measure({ command: "npm", args: ["run", "--silent", script, ...(args.length > 0 ? ["--", ...args] : [])], cwd, env });
