import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

const root = resolve(import.meta.dirname, "..");

/** Where tests build: outside the sources, so that nothing of it is checked in or checked. */
export const workshop = join(root, "node_modules", ".cache", "atlas-tests");

export interface Built {
	/** The folder with the built site. It exists even where the build failed, if an earlier one had succeeded. */
	dist: string;
	/** Everything that the build printed. */
	output: string;
	exitCode: number;
}

interface Options {
	/** Names the folders of this site, apart from all others. */
	name: string;
	/** A folder of the shape of `content/`; the real one if it is left out. */
	content?: string;
	env?: Record<string, string>;
	/** Keeps the last build's output and cache, as a second build on the same machine would find them. */
	again?: boolean;
	/** Lets a failing build return instead of throwing. */
	mayFail?: boolean;
}

const turn = join(workshop, "building");

/** Before any test: a run that was stopped may have left its turn untaken back. */
export const clearTurns = () => rmSync(turn, { recursive: true, force: true });

/**
 * Waits until no other test builds. Whatever folders a build is given, Astro keeps a list of its MDX files in the
 * repository (`.astro`), and two builds of different content at once may take the one for the other.
 *
 * @returns what gives the turn to the next, once: called again, it does nothing
 */
export async function takeTurn(): Promise<() => void> {
	for (;;) {
		try {
			mkdirSync(turn);
			break;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
			await setTimeout(50);
		}
	}
	let mine = true;
	return () => {
		if (mine) clearTurns();
		mine = false;
	};
}

/** Runs a command that builds, in its turn. */
export async function runInTurn(...command: Parameters<typeof run>): ReturnType<typeof run> {
	const end = await takeTurn();
	try {
		return await run(...command);
	} finally {
		end();
	}
}

/** Builds a site as `npm run build` does, in folders of its own. */
export async function buildSite({ name, content, env = {}, again = false, mayFail = false }: Options): Promise<Built> {
	const folder = join(workshop, name);
	const dist = join(folder, "dist");
	if (!again) rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const { exitCode, output } = await runInTurn("npm", ["run", "--silent", "build"], {
		...(content && { CONTENT_DIR: content }),
		OUT_DIR: dist,
		CACHE_DIR: join(folder, "cache"),
		...env,
	});
	if (exitCode !== 0 && !mayFail) throw new Error(`The site "${name}" could not be built:\n${output}`);
	return { dist, output, exitCode };
}

/** Runs a command in the repository's root and waits for its end. */
export function run(command: string, args: string[], env: Record<string, string> = {}) {
	return new Promise<{ exitCode: number; output: string; stdout: string }>((done, fail) => {
		const child = spawn(command, args, {
			cwd: root,
			env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0", ...env },
			shell: process.platform === "win32",
		});
		let output = "";
		let stdout = "";
		child.stdout.on("data", (data: Buffer) => {
			output += data;
			stdout += data;
		});
		child.stderr.on("data", (data: Buffer) => {
			output += data;
		});
		child.on("error", fail);
		child.on("close", (code) => done({ exitCode: code ?? 1, output, stdout }));
	});
}
