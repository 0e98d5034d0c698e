// `npm run dev`: the site while one writes, with the checker's messages about each file that is saved, in the terminal and in
// the browser.

import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { checkContent } from "../check/check-content.ts";
import { today } from "../check/clock.ts";
import type { ContentFolder } from "../check/read/content.ts";
import { contentFolder, displayPath } from "../check/read/paths.ts";
import { readContent } from "../check/read/read-content.ts";
import { textReport } from "../check/report/text.ts";
import { exitCodeOf } from "../check/usage-error.ts";
import { folders } from "../environment/folders.ts";
import { expectEnvironment } from "../output/expect-environment.ts";

await expectEnvironment();

let root = "";
const wrongUse = exitCodeOf(() => {
	root = contentFolder(folders.content);
	return 0;
});
if (wrongUse) process.exit(wrongUse);

let content: ContentFolder | undefined;
let lastReport = "";

/**
 * Checks everything, since one file may break another's links. Prints nothing new where all was well and is.
 *
 * @returns the errors as the browser shows them; empty where there are none
 */
function report(): string {
	content = readContent(root, today(), content);
	const { problems, files } = checkContent(content, displayPath(root));
	const printed = textReport({ problems, files }, { colour: process.stdout.isTTY });
	if (printed !== lastReport) console.log(`\n${printed}\n`);
	lastReport = printed;
	const errors = problems.filter(({ severity }) => severity === "error");
	return errors.length > 0 ? textReport({ problems: errors, files }, { colour: false }) : "";
}

/** An editor saves in several steps: the check waits for the last. */
let timer: NodeJS.Timeout | undefined;
function reportSoon(): void {
	clearTimeout(timer);
	timer = setTimeout(() => {
		try {
			sendErrors(report());
		} catch (error) {
			// A file that vanishes while it is read: the next save brings another report.
			console.error((error as Error).message);
		}
	}, 150);
}

const firstErrors = report();
const watcher = watch(root, { recursive: true }, reportSoon);

// Several may run at once, each at a port of its own: one that was killed leaves a lock behind.
const args = ["--env-file=astro.env", "node_modules/astro/bin/astro.mjs", "dev", "--ignore-lock"];
const astro = spawn(process.execPath, [...args, ...process.argv.slice(2)], {
	cwd: join(import.meta.dirname, "../.."),
	stdio: ["inherit", "inherit", "inherit", "ipc"],
});

/** Sends errors to Astro, which shows them in the browser (src/integrations/checker-messages.ts). */
function sendErrors(errors: string): void {
	if (astro.connected) astro.send(errors);
}
sendErrors(firstErrors);

/** The exit codes of a process that a signal has stopped, as shells count them: 128 and the signal's number. */
const stopped = { SIGINT: 130, SIGTERM: 143 } as const;
// A signal to this process stops Astro first: nothing is left behind.
let stopCode = 1;
for (const [signal, code] of Object.entries(stopped)) {
	process.on(signal, () => {
		stopCode = code;
		astro.kill(signal as NodeJS.Signals);
		// While a page is being made, Astro would wait for up to a minute.
		setTimeout(() => astro.kill("SIGKILL"), 2000).unref();
	});
}
astro.on("close", (code) => {
	process.exitCode = code ?? stopCode;
	watcher.close();
	clearTimeout(timer);
});
