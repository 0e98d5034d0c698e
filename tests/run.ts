// The test runner of `npm test` (`quick`), `npm run test:slow` (`slow`) and `npm run test:all` (`quick slow`). The last line counts
// passed and failed checks.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { findChromium } from "./browser/find.ts";
import { buildQuickSite, buildsFolder } from "./builds.ts";
import { installPrograms } from "./programs.ts";

const [quick, slow] = ["quick", "slow"].map((name) => process.argv.includes(name));

interface Counts {
	passed: number;
	failed: number;
}

type Environment = Record<string, string>;

interface ScriptOptions {
	/** Prints its output at its end. */
	buffer?: boolean;
	env?: Environment;
}

/** Runs an npm script. @returns whether it succeeded */
const succeeds = (script: string, { buffer = false, env = {} }: ScriptOptions = {}) =>
	new Promise<boolean>((done) => {
		// One string for the shell: on Windows npm is a shell script.
		const child = spawn(`npm run --silent ${script}`, {
			stdio: buffer ? "pipe" : "inherit",
			shell: true,
			env: { ...process.env, ...env },
		});
		const output: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data: Buffer) => output.push(data));
		child.on("close", (code) => {
			process.stdout.write(Buffer.concat(output));
			done(code === 0);
		});
	});

/** Counts a step as one check. */
function counted(name: string, isSuccess: boolean): Counts {
	console.log(`${isSuccess ? "✓" : "✗"} ${name}`);
	return { passed: isSuccess ? 1 : 0, failed: isSuccess ? 0 : 1 };
}

const step = async (name: string, script: string, options?: ScriptOptions): Promise<Counts> =>
	counted(name, await succeeds(script, options));

/** Runs the tests of projects in vitest.config.ts. */
async function tests(projects: readonly string[], env: Environment = {}): Promise<Counts> {
	mkdirSync(buildsFolder, { recursive: true });
	const report = join(buildsFolder, `${projects.join("-")}.json`);
	rmSync(report, { force: true });
	const flags = projects.map((project) => `--project=${project}`).join(" ");
	const file = relative(process.cwd(), report);
	const isSuccess = await succeeds(
		`vitest -- run ${flags} --reporter=default --reporter=json --outputFile.json=${file}`,
		{ env },
	);
	// No test has run: the site could not be built.
	if (!existsSync(report)) return { passed: 0, failed: 1 };
	const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
	if (numPendingTests > 0)
		console.log(
			`${numPendingTests} tests did not run: ${env["QUICK"] ? "npm run test:slow runs them" : "each says why above"}.`,
		);
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
/** What needs no site, one after the other: most of it uses one core, and the quick site is built beside it. */
async function withoutSite() {
	all.push(await step("formatting and lint", "lint"));
	all.push(await step("content", "check"));
	all.push(await step("types", "types", { buffer: true }));
	all.push(await tests(["unit"]));
}
if (slow) {
	// No build may run meanwhile: `astro check` writes into `.astro/` too.
	if (quick) await withoutSite();
	all.push(await tests(["site", "browser", "slow"]));
} else {
	const [{ content, dist, output, exitCode }] = await Promise.all([buildQuickSite(), withoutSite()]);
	if (exitCode !== 0) console.log(output);
	all.push(counted("the site in two languages", exitCode === 0));
	if (exitCode === 0) all.push(await tests(["site", "browser"], { QUICK: "1", DIST: dist, CONTENT_DIR: content }));
}

const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") === 0 ? 0 : 1);
