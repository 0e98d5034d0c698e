// The test runner of `npm test` (`guide`), `npm run test:slow` (`slow`) and `npm run test:all` (both). The last line counts
// passed and failed checks.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { findChromium } from "./browser/find.ts";
import { buildsFolder } from "./builds.ts";
import { installPrograms } from "./programs.ts";

const [guide, slow] = ["guide", "slow"].map((name) => process.argv.includes(name));

interface Counts {
	passed: number;
	failed: number;
}

/** Runs an npm script. @param options  `buffer` prints its output at its end. @returns whether it succeeded */
const succeeds = (script: string, { buffer = false } = {}) =>
	new Promise<boolean>((done) => {
		// One string for the shell: on Windows npm is a shell script.
		const child = spawn(`npm run --silent ${script}`, { stdio: buffer ? "pipe" : "inherit", shell: true });
		const output: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data: Buffer) => output.push(data));
		child.on("close", (code) => {
			process.stdout.write(Buffer.concat(output));
			done(code === 0);
		});
	});

async function step(name: string, script: string, options?: { buffer: boolean }): Promise<Counts> {
	const isSuccess = await succeeds(script, options);
	console.log(`${isSuccess ? "✓" : "✗"} ${name}`);
	return { passed: isSuccess ? 1 : 0, failed: isSuccess ? 0 : 1 };
}

/** Runs the tests of projects in vitest.config.ts. */
async function tests(...projects: string[]): Promise<Counts> {
	mkdirSync(buildsFolder, { recursive: true });
	const report = join(buildsFolder, `${projects.join("-")}.json`);
	rmSync(report, { force: true });
	const flags = projects.map((project) => `--project=${project}`).join(" ");
	const file = relative(process.cwd(), report);
	const isSuccess = await succeeds(
		`vitest -- run ${flags} --reporter=default --reporter=json --outputFile.json=${file}`,
	);
	// No test has run: the site could not be built.
	if (!existsSync(report)) return { passed: 0, failed: 1 };
	const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
	if (numPendingTests > 0) console.log(`${numPendingTests} tests did not run; each says why above.`);
	// A file that fails before its first test counts as one failure.
	return { passed: numPassedTests, failed: !isSuccess && numFailedTests === 0 ? 1 : numFailedTests };
}

try {
	console.log(`Browser tests run in ${findChromium()}.`);
} catch (error) {
	console.error((error as Error).message);
	console.log("0 passed, 1 failed");
	process.exit(1);
}
if (slow) for (const sentence of installPrograms()) console.log(sentence);

const all: Counts[] = [];
if (guide) {
	all.push(await step("formatting and lint", "lint"), await step("content", "check"));
	// In parallel, since the type check uses one core. No build may run meanwhile: `astro check` writes into `.astro/` too.
	all.push(...(await Promise.all([step("types", "types", { buffer: true }), tests("unit")])));
}
all.push(await tests(...(guide ? ["site", "browser"] : []), ...(slow ? ["slow"] : [])));

const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") === 0 ? 0 : 1);
