import { resolve } from "node:path";
import { folders } from "../environment/folders.ts";
import { overlapWithSources } from "./guard.ts";

/** Signs that mean something in an address. Vite takes a path of modules for one, and would look elsewhere. */
const misread = /[%#?]/;

/** @throws {Error} with a sentence where a folder has a name that the tools of the build misread */
function expectReadable(what: string, folder: string, remedy: string): void {
	const [sign] = misread.exec(resolve(folder)) ?? [];
	if (sign === undefined) return;
	throw new Error(
		`${what} "${resolve(folder)}", which has a "${sign}": the tools that build the site take paths for addresses, and would look in another place. ${remedy}`,
	);
}

/** @throws {Error} with a sentence where Astro's cache would lie among what people work on */
function expectApart(name: string, folder: string | undefined): void {
	const why = folder && overlapWithSources(folder);
	if (why)
		throw new Error(`${name} is "${folder}", which ${why}. Nothing of it was touched: name a folder of its own.`);
}

/**
 * Checks what the environment says before a build begins, which would tell of it late and between the lines of its tools. Ends
 * the process with a sentence where no site can be made of it. Whether OUT_DIR may be replaced is for the build alone to ask,
 * as its first step (src/integrations/staged-output.ts).
 */
export async function expectEnvironment(): Promise<void> {
	try {
		expectReadable("The project lies in", ".", "Move it to a folder without that sign.");
		expectReadable("CONTENT_DIR leads to", folders.content, "Rename that folder, or name another.");
		expectReadable("CACHE_DIR leads to", folders.cache ?? ".", "Rename that folder, or name another.");
		expectApart("CACHE_DIR", folders.cache);
		// Addresses and times are read when the module is.
		const { downloads } = await import("../edition.ts");
		downloads();
	} catch (error) {
		console.error((error as Error).message);
		process.exit(1);
	}
}
