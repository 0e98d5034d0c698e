// `npm run dev`: the site while one writes, with the checker's messages about each file that is saved.

import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { today } from "./clock.ts";
import { readContent } from "./content.ts";
import { expectEnvironment } from "./environment.ts";
import { contentFolder, displayed } from "./paths.ts";
import { type Checked, recheck } from "./recheck.ts";
import { text } from "./reporters/text.ts";

await expectEnvironment();

const root = contentFolder(process.env["CONTENT_DIR"] || "content");
const astro = join(import.meta.dirname, "../../node_modules/astro/bin/astro.mjs");

let last = "";
let checked: Checked | undefined;
/** Checks everything, since one file may break another's links. Prints nothing new where all was well and is. */
function report() {
	const result = recheck(readContent(root, today()), displayed(root), checked);
	checked = result.checked;
	const found = text(result.report, { colour: process.stdout.isTTY });
	if (found !== last) console.log(`\n${found}\n`);
	last = found;
}

/** An editor saves in several steps; the check waits for the last. */
let timer: NodeJS.Timeout | undefined;
function soon() {
	clearTimeout(timer);
	timer = setTimeout(() => {
		try {
			report();
		} catch (error) {
			// A file that vanishes while it is read: the next save tells more.
			console.error((error as Error).message);
		}
	}, 150);
}

report();
const watcher = watch(root, { recursive: true }, soon);
const server = spawn(process.execPath, [astro, "dev", ...process.argv.slice(2)], { stdio: "inherit" });
server.on("close", (code) => {
	watcher.close();
	clearTimeout(timer);
	process.exitCode = code ?? 0;
});
