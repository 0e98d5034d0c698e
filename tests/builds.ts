import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { translationLanguages } from "../src/schemas/language.ts";
import { quickLanguage } from "./breadth.ts";

const root = resolve(import.meta.dirname, "..");
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The folder for the builds of tests. In `node_modules`, so that neither git nor the linter sees it. */
export const buildsFolder = join(root, "node_modules", ".cache", "atlas-tests");

export interface Built {
	/** The folder with the built site. After a failed build it may have the site of an earlier one. */
	dist: string;
	/** Standard output and standard error. */
	output: string;
	exitCode: number;
}

interface Options {
	/** The name of its folder, unique among tests. */
	name: string;
	/** A content folder; the real one by default. */
	content?: string;
	env?: Record<string, string>;
	/** Keeps the output and the cache of the last build. */
	isRebuild?: boolean;
	/** Returns the result of a failed build instead of throwing. */
	mayFail?: boolean;
}

/** The files that a build reads, besides the content. */
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
 * Copies the sources, for builds of other content than the real one. Astro lists MDX files in `.astro/`, beside the sources,
 * whatever its output and cache directories are: two builds at once would mix up their lists.
 *
 * @returns a temporary folder, which the caller removes. It is outside `node_modules`, where Node does not run TypeScript
 */
export function copyOfSources(): string {
	const folder = mkdtempSync(join(tmpdir(), "atlas-sources-"));
	for (const name of sources) cpSync(join(root, name), join(folder, name), { recursive: true });
	symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
	return folder;
}

/** Runs a function with a copy of the sources, and removes the copy. */
export async function inCopy<T>(act: (folder: string) => Promise<T>): Promise<T> {
	const folder = copyOfSources();
	try {
		return await act(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

/**
 * Builds a site with the script of `npm run build`, into a folder of its own.
 *
 * @throws {Error} for a failed build, unless `mayFail` is set
 */
export async function buildSite({
	name,
	content,
	env = {},
	isRebuild = false,
	mayFail = false,
}: Options): Promise<Built> {
	const folder = join(buildsFolder, name);
	const dist = join(folder, "dist");
	if (!isRebuild) rmSync(folder, { recursive: true, force: true });
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

/**
 * Builds the site of the real content in English and one other language only, for `npm test`. In a copy of the sources, so that
 * other programs may run beside it.
 */
export async function buildQuickSite(): Promise<Built & { content: string }> {
	const content = join(buildsFolder, "quick-content");
	rmSync(content, { recursive: true, force: true });
	const left: ReadonlySet<string> = new Set(translationLanguages.filter((language) => language !== quickLanguage));
	cpSync(join(root, "content"), content, {
		recursive: true,
		filter: (source) => !left.has(relative(join(root, "content"), source)),
	});
	return { content, ...(await buildSite({ name: "quick", content, mayFail: true })) };
}

interface ProcessOptions {
	/** Working directory; the repository's root by default. */
	cwd?: string;
	env?: Record<string, string>;
}

/** Runs a script of package.json without npm, which takes half a second, and without a shell. */
export function runScript(name: string, args: readonly string[] = [], options: ProcessOptions = {}) {
	const [program, ...words]: string[] = scripts[name].split(" ");
	if (program !== "node") throw new Error(`The script "${name}" does not run in Node: ${scripts[name]}`);
	return runNode([...words, ...args], options);
}

/** Runs Node to its end. `output` is standard output and standard error together. */
export function runNode(args: readonly string[], { cwd = root, env = {} }: ProcessOptions = {}) {
	return new Promise<{ exitCode: number; output: string; stdout: string }>((done, fail) => {
		const child = spawn(process.execPath, args, {
			cwd,
			env: {
				...process.env,
				NO_COLOR: "1",
				FORCE_COLOR: "0",
				// Compiling imported modules takes half the time of a short command.
				NODE_COMPILE_CACHE: join(buildsFolder, "compiled"),
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
