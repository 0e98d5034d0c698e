// Brings what the benchmark compares onto the machine, into a folder outside the repository, when it is asked for.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installOnDebian } from "../programs.ts";
import { measure } from "./process.ts";
import { setAside, workplace } from "./workplace.ts";

interface Wanted {
	name: string;
	packages: Record<string, string>;
	program?: string;
	build?: string;
	dev?: string;
}

/** Why a command failed, on one line: the lines of its output that speak of an error, or else the last ones. */
export function reasonIn(output: string): string {
	const lines = output.split("\n").filter((line) => line.trim() !== "" && !line.includes("complete log of this run"));
	const errors = lines.filter((line) => /error|failed|cannot/i.test(line));
	return (errors.length > 0 ? errors.slice(0, 3) : lines.slice(-3))
		.map((line) => line.trim())
		.join(" / ")
		.slice(0, 300);
}

/** Runs a command. @throws {Error} with the reason where it fails */
async function succeed(cwd: string, command: string, ...args: string[]): Promise<string> {
	const { exitCode, output } = await measure({ command, args, cwd });
	if (exitCode !== 0) throw new Error(`${command} ${args[0]} failed: ${reasonIn(output)}`);
	return output;
}

const silently = ["--no-audit", "--no-fund", "--loglevel=error"];

async function installPackages(folder: string, { name, packages, build, dev }: Wanted): Promise<void> {
	const manifest = JSON.stringify({ name, private: true, scripts: { build, dev }, dependencies: packages });
	const [file, done] = [join(folder, "package.json"), join(folder, "installed.json")];
	if (existsSync(done) && readFileSync(done, "utf8") === manifest) return;
	console.log(`Installing ${name} into ${folder}`);
	mkdirSync(folder, { recursive: true });
	writeFileSync(file, manifest);
	await succeed(folder, "npm", "install", ...silently);
	writeFileSync(done, manifest);
}

function versionOf(program: string): string | undefined {
	try {
		return execFileSync(program, ["version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
	} catch {
		return undefined;
	}
}

/** Finds a program, or installs Debian's package of its name, and says its version. */
function installProgram(program: string): string {
	if (versionOf(program) === undefined) {
		if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) {
			throw new Error(`the program ${program} is not installed, and only root on Debian can have it installed here`);
		}
		try {
			installOnDebian([program]);
		} catch (error) {
			throw new Error(`apt-get could not install ${program}: ${(error as Error).message}`);
		}
	}
	return /v?(\d+\.\d+\.\d+)/.exec(versionOf(program) ?? "")?.[1] ?? "of unknown version";
}

export interface Installed {
	folder: string;
	/** What runs, such as "astro 7.3.5". */
	versions: string[];
}

/** @throws {Error} whose message says why it cannot be run here */
export async function install(wanted: Wanted): Promise<Installed> {
	const folder = join(workplace, wanted.name);
	const versions = Object.entries(wanted.packages).map(([name, version]) => `${name} ${version}`);
	if (wanted.program) versions.unshift(`${wanted.program} ${installProgram(wanted.program)}`);
	if (Object.keys(wanted.packages).length > 0) await installPackages(folder, wanted);
	return { folder, versions };
}

/**
 * The repository as it is at a commit, with the packages that it has there.
 *
 * @param repository  a clone, which knows the commit
 * @throws {Error} whose message says why it cannot be run here
 */
export async function installCommit(name: string, repository: string, commit: string): Promise<Installed> {
	const folder = join(workplace, name);
	const wished = (await succeed(repository, "git", "rev-parse", "--short", `${commit}^{commit}`)).trim();
	const installed = { folder, versions: [`commit ${wished}`] };
	// npm writes this file when it has done everything.
	const done = join(folder, "node_modules/.package-lock.json");
	const isThere = async () =>
		existsSync(done) && (await succeed(folder, "git", "rev-parse", "HEAD")).startsWith(wished);
	if (await isThere()) return installed;
	console.log(`Installing the commit ${wished} into ${folder}`);
	setAside(folder);
	await succeed(repository, "git", "clone", "--quiet", "--no-checkout", ".", folder);
	await succeed(folder, "git", "checkout", "--quiet", wished);
	await succeed(folder, "npm", "ci", ...silently);
	return installed;
}
