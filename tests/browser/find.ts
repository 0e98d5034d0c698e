import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { installOnDebian, program } from "../programs.ts";

const names = [
	"chromium",
	"chromium-browser",
	"google-chrome",
	"google-chrome-stable",
	"microsoft-edge",
	"microsoft-edge-stable",
];

/** Where installers put Chromium, Chrome and Edge on systems that do not have them on the PATH. */
const places = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
		["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map((path) =>
			join(process.env[name] ?? "C:\\", path),
		),
	),
];

const installed = () => [
	...(process.env["PATH"] ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
	...places,
];

/** Playwright throws where it has no download of its own for this system. */
function playwrightsOwn(): string[] {
	try {
		return [chromium.executablePath()];
	} catch {
		return [];
	}
}

/**
 * Finds the Chromium that the tests drive: CHROME_PATH, an installed Chromium, Chrome or Edge, Playwright's own
 * download, and, as root on Debian, a fresh install.
 *
 * @throws {Error} with one sentence for the reader where there is none
 */
export function findChromium(): string {
	const wished = process.env["CHROME_PATH"];
	if (wished) {
		if (existsSync(wished)) return wished;
		throw new Error(
			`CHROME_PATH names ${wished}, and there is no such file. Correct it, or unset it to look elsewhere.`,
		);
	}
	const found = [...installed(), ...playwrightsOwn()].find(existsSync);
	if (found) return found;
	try {
		installOnDebian(["chromium"]);
	} catch {
		// What is missing afterwards is reported below.
	}
	const fresh = installed().find(existsSync);
	if (fresh) return fresh;
	throw new Error(
		"The browser tests need Chromium, Chrome or Edge, and none was found: install one, or set CHROME_PATH to its program.",
	);
}

/**
 * Finds Chromium without windows, tabs and menus, which opens a page in half the time; Chromium itself, where only that is
 * there.
 *
 * @throws {Error} with one sentence for the reader where there is neither
 */
export const findBareChromium = (): string =>
	process.env["CHROME_PATH"] ? findChromium() : (program("Chromium's headless shell") ?? findChromium());
