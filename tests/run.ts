// `npm test`: every check of the repository in one run, with one line at its end that counts them.

import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "./browser/find.ts";
import { installPrograms } from "./programs.ts";
import { workshop } from "./site.ts";

interface Step {
	name: string;
	script: string;
	args?: string[];
}

const steps: Step[] = [
	{ name: "formatting and lint", script: "lint" },
	{ name: "types", script: "types" },
	{ name: "content", script: "check" },
];

/** Runs an npm script with its output shown, and says whether it succeeded. */
const succeeds = (script: string, args: string[] = []) =>
	new Promise<boolean>((done) => {
		const child = spawn("npm", ["run", "--silent", script, "--", ...args], {
			stdio: "inherit",
			shell: process.platform === "win32",
		});
		child.on("close", (code) => done(code === 0));
	});

try {
	console.log(`Browser tests run in ${findChromium()}.`);
} catch (error) {
	console.error((error as Error).message);
	console.log("0 passed, 1 failed");
	process.exit(1);
}
for (const sentence of installPrograms()) console.log(sentence);

let [passed, failed] = [0, 0];
for (const { name, script, args } of steps) {
	const good = await succeeds(script, args);
	console.log(`${good ? "✓" : "✗"} ${name}`);
	if (good) passed++;
	else failed++;
}

mkdirSync(workshop, { recursive: true });
const report = join(workshop, "report.json");
rmSync(report, { force: true });
const ran = await succeeds("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
passed += numPassedTests;
failed += numFailedTests;
// A file that fails before its first test counts as a failure although no test of it ran.
if (!ran && numFailedTests === 0) failed++;
if (numPendingTests > 0) console.log(`${numPendingTests} tests did not run; each says why above.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
