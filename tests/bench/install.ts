// Installs the systems that the benchmark compares, into a folder outside the repository.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installOnDebian } from "../programs.ts";
import { measure } from "./process.ts";
import { setAside, workplace } from "./workplace.ts";

interface Requirements {
	name: string;
	packages: Record<string, string>;
	program?: string;
	build?: string;
	dev?: string;
}

/** The reason of a failure on one line: the first lines of the output about an error, or else the last lines. */
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

async function installPackages(folder: string, { name, packages, build, dev }: Requirements): Promise<void> {
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

/** Finds a program, or installs the Debian package of its name. @returns its version */
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
	/** Such as "astro 7.3.5". */
	versions: string[];
}

/**
 * Installs the packages and the program of a system, unless they are there.
 *
 * @throws {Error} with the reason, where they cannot be installed
 */
export async function install(requirements: Requirements): Promise<Installed> {
	const folder = join(workplace, requirements.name);
	const versions = Object.entries(requirements.packages).map(([name, version]) => `${name} ${version}`);
	if (requirements.program) versions.unshift(`${requirements.program} ${installProgram(requirements.program)}`);
	if (Object.keys(requirements.packages).length > 0) await installPackages(folder, requirements);
	return { folder, versions };
}

/**
 * Installs the atlas at a commit, with the packages of its lock file.
 *
 * @param repository  a clone that has the commit
 * @throws {Error} with the reason, where it cannot be installed
 */
export async function installCommit(name: string, repository: string, commit: string): Promise<Installed> {
	const folder = join(workplace, name);
	const hash = (await succeed(repository, "git", "rev-parse", "--short", `${commit}^{commit}`)).trim();
	const installed = { folder, versions: [`commit ${hash}`] };
	// npm writes this file last.
	const done = join(folder, "node_modules/.package-lock.json");
	const isInstalled = async () =>
		existsSync(done) && (await succeed(folder, "git", "rev-parse", "HEAD")).startsWith(hash);
	if (await isInstalled()) return installed;
	console.log(`Installing the commit ${hash} into ${folder}`);
	setAside(folder);
	await succeed(repository, "git", "clone", "--quiet", "--no-checkout", ".", folder);
	await succeed(folder, "git", "checkout", "--quiet", hash);
	await succeed(folder, "npm", "ci", ...silently);
	return installed;
}
