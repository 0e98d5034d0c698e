// `npm test`, `npm run test:slow` and `npm run test:all`: the checks that are named, `guide` or `slow` or both, with one line
// at the end that counts them.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { findChromium } from "./browser/find.ts";
import { workshop } from "./builds.ts";
import { installPrograms } from "./programs.ts";

const [guide, slow] = ["guide", "slow"].map((name) => process.argv.includes(name));

interface Counts {
	passed: number;
	failed: number;
}

/** Runs an npm script and says whether it succeeded. `hold` keeps its output back until its end. */
const succeeds = (script: string, { hold = false } = {}) =>
	new Promise<boolean>((done) => {
		// As one text: on Windows npm is a script of the shell's.
		const child = spawn(`npm run --silent ${script}`, { stdio: hold ? "pipe" : "inherit", shell: true });
		const output: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data: Buffer) => output.push(data));
		child.on("close", (code) => {
			process.stdout.write(Buffer.concat(output));
			done(code === 0);
		});
	});

async function step(name: string, script: string, how?: { hold: boolean }): Promise<Counts> {
	const good = await succeeds(script, how);
	console.log(`${good ? "✓" : "✗"} ${name}`);
	return { passed: good ? 1 : 0, failed: good ? 0 : 1 };
}

/** Runs the tests of some of the projects in vitest.config.ts. */
async function tests(...projects: string[]): Promise<Counts> {
	mkdirSync(workshop, { recursive: true });
	const report = join(workshop, `${projects.join("-")}.json`);
	rmSync(report, { force: true });
	const chosen = projects.map((project) => `--project=${project}`).join(" ");
	const file = relative(process.cwd(), report);
	const ran = await succeeds(`vitest -- run ${chosen} --reporter=default --reporter=json --outputFile.json=${file}`);
	// Where the site cannot be built, no test begins.
	if (!existsSync(report)) return { passed: 0, failed: 1 };
	const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
	if (numPendingTests > 0) console.log(`${numPendingTests} tests did not run; each says why above.`);
	// A file that fails before its first test counts as a failure although no test of it ran.
	return { passed: numPassedTests, failed: !ran && numFailedTests === 0 ? 1 : numFailedTests };
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
	// The types keep one core busy, and before its tests Astro writes what they are made of: no build may run meanwhile.
	all.push(...(await Promise.all([step("types", "types", { hold: true }), tests("unit")])));
}
all.push(await tests(...(guide ? ["site", "browser"] : []), ...(slow ? ["slow"] : [])));

const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") === 0 ? 0 : 1);
