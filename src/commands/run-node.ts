import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** What a stopped program ends with, as shells count it: 128 and the signal's number. */
const stopped = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs a program in the repository's root, its output shown, with the Node of this process. What stops this process stops
 * the program first: nothing is left behind.
 *
 * @param args  Node's own arguments, the script and the script's arguments
 * @param onStart  gets a function that sends a message to the program
 * @returns its exit code
 */
export function runNode(args: readonly string[], onStart?: (send: (message: string) => void) => void): Promise<number> {
	return new Promise((done, fail) => {
		const child = spawn(process.execPath, args, {
			cwd: root,
			stdio: ["inherit", "inherit", "inherit", ...(onStart ? (["ipc"] as const) : [])],
		});
		const signals = Object.keys(stopped) as (keyof typeof stopped)[];
		const stop = (signal: NodeJS.Signals) => child.kill(signal);
		for (const signal of signals) process.on(signal, stop);
		child.on("error", fail);
		child.on("close", (code, signal) => {
			for (const each of signals) process.off(each, stop);
			done(code ?? (signal && stopped[signal as keyof typeof stopped]) ?? 1);
		});
		onStart?.((message) => {
			if (child.connected) child.send(message);
		});
	});
}
