import { execFileSync } from "node:child_process";
import { hash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { buildsFolder } from "../../builds.ts";

/** A package of the registry that carries a Chromium for Linux on x64: version 90, of April 2021. */
const carrier = "chrome-aws-lambda@8.0.2";
const integrity = "sha512-a4VEX6DknxISPqGLksZa/JuEnjc4nLXaG0BMp5c9qERvJ/eBHPUJ7oCRQQC+SxSxuxsEwxbBj2RBlCQbivnihg==";

/**
 * The oldest Chromium for which the site is made, taken from the registry once. It is no dependency: nothing but one test
 * needs its 50 MB.
 *
 * @returns the program's path
 * @throws {Error} where it cannot be had, or is not the one whose hash stands above
 */
export function oldChromium(): string {
	const folder = join(buildsFolder, "old-chromium");
	const program = join(folder, "chromium");
	if (existsSync(program)) return program;
	mkdirSync(folder, { recursive: true });
	const options = { cwd: folder, encoding: "utf8", shell: process.platform === "win32" } as const;
	const archive = execFileSync("npm", ["pack", carrier, "--silent"], options).trim();
	const found = `sha512-${hash("sha512", readFileSync(join(folder, archive)), "base64")}`;
	if (found !== integrity) throw new Error(`${carrier} is not the one that is known: its hash is ${found}.`);
	execFileSync("tar", ["xzf", archive, "package/bin/chromium.br"], { cwd: folder });
	const part = `${program}.part`;
	writeFileSync(part, brotliDecompressSync(readFileSync(join(folder, "package/bin/chromium.br"))));
	chmodSync(part, 0o755);
	renameSync(part, program);
	return program;
}
