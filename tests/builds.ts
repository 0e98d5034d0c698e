import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

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

/** What a build reads of the repository beside the content. */
const sources = [
	"astro.config.mjs",
	"astro.env",
	"package.json",
	"package-lock.json",
	"public",
	"src",
	"tsconfig.json",
];

/**
 * Copies the sources into a folder of their own, for Astro with other content than the real one: whatever folders it is given,
 * it keeps a list of the MDX files beside the sources (`.astro`), and two of them at once would take one's list for the
 * other's.
 *
 * @returns the folder, which the caller removes. It lies outside of `node_modules`, where Node runs no TypeScript
 */
export function copyOfSources(): string {
	const folder = mkdtempSync(join(tmpdir(), "atlas-sources-"));
	for (const name of sources) cpSync(join(root, name), join(folder, name), { recursive: true });
	symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
	return folder;
}

/** Does something in a copy of the sources. */
export async function inCopy<T>(act: (folder: string) => Promise<T>): Promise<T> {
	const folder = copyOfSources();
	try {
		return await act(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** Builds a site as `npm run build` does, in folders of its own. */
export async function buildSite({ name, content, env = {}, again = false, mayFail = false }: Options): Promise<Built> {
	const folder = join(workshop, name);
	const dist = join(folder, "dist");
	if (!again) rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const build = (cwd: string) =>
		runScript("build", [], {
			cwd,
			env: {
				...(content && { CONTENT_DIR: resolve(root, content) }),
				OUT_DIR: dist,
				CACHE_DIR: join(folder, "cache"),
				...env,
			},
		});
	const { exitCode, output } = await (content ? inCopy(build) : build(root));
	if (exitCode !== 0 && !mayFail) throw new Error(`The site "${name}" could not be built:\n${output}`);
	return { dist, output, exitCode };
}

interface Surroundings {
	/** The folder to run in: the repository's root, if it is left out. */
	cwd?: string;
	env?: Record<string, string>;
}

/** Runs a script of package.json as npm does, without the half second that npm takes, and without a shell. */
export function runScript(name: string, args: readonly string[] = [], surroundings: Surroundings = {}) {
	const [program, ...words]: string[] = scripts[name].split(" ");
	if (program !== "node") throw new Error(`The script "${name}" does not run in Node: ${scripts[name]}`);
	return runNode([...words, ...args], surroundings);
}

/** Runs Node and waits for its end. */
export function runNode(args: readonly string[], { cwd = root, env = {} }: Surroundings = {}) {
	return new Promise<{ exitCode: number; output: string; stdout: string }>((done, fail) => {
		const child = spawn(process.execPath, args, {
			cwd,
			env: {
				...process.env,
				NO_COLOR: "1",
				FORCE_COLOR: "0",
				// Half of the time of a short command goes into the compiling of what it imports.
				NODE_COMPILE_CACHE: join(workshop, "compiled"),
				...env,
			},
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
