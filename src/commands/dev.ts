// `npm run dev`: the site while one writes, with the checker's messages about each file that is saved, in the terminal and in
// the browser.

import { watch } from "node:fs";
import { checkContent } from "../check/check-content.ts";
import { today } from "../check/clock.ts";
import { type ContentFolder, readContent } from "../check/read/content.ts";
import { contentFolder, displayed } from "../check/read/paths.ts";
import { text } from "../check/report/text.ts";
import { folders } from "../environment/folders.ts";
import { expectEnvironment } from "./expect-environment.ts";
import { runNode } from "./run-node.ts";

await expectEnvironment();

const root = contentFolder(folders.content);

let content: ContentFolder | undefined;
let last = "";

/**
 * Checks everything, since one file may break another's links. Prints nothing new where all was well and is.
 *
 * @returns the errors as the browser shows them; empty where there are none
 */
function report(): string {
	content = readContent(root, today(), content);
	const { problems, files } = checkContent(content, displayed(root));
	const found = text({ problems, files }, { colour: process.stdout.isTTY });
	if (found !== last) console.log(`\n${found}\n`);
	last = found;
	const errors = problems.filter(({ severity }) => severity === "error");
	return errors.length > 0 ? text({ problems: errors, files }, { colour: false }) : "";
}

/** Sends the checker's errors to Astro, which shows them in the browser: see src/integrations/checker-messages.ts. */
let tellBrowser = (_errors: string) => {};
/** An editor saves in several steps: the check waits for the last. */
let timer: NodeJS.Timeout | undefined;
function reportSoon(): void {
	clearTimeout(timer);
	timer = setTimeout(() => {
		try {
			tellBrowser(report());
		} catch (error) {
			// A file that vanishes while it is read: the next save tells more.
			console.error((error as Error).message);
		}
	}, 150);
}

const first = report();
const watcher = watch(root, { recursive: true }, reportSoon);
// Several may run at once, each at a port of its own: one that was killed leaves a lock behind.
const astro = ["--env-file=astro.env", "node_modules/astro/bin/astro.mjs", "dev", "--ignore-lock"];
process.exitCode = await runNode([...astro, ...process.argv.slice(2)], (send) => {
	tellBrowser = send;
	send(first);
});
watcher.close();
clearTimeout(timer);
