import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { filesIn } from "../../../src/release/files.ts";
import { type Engine, firefox, restartingEngine, webkit } from "../../browser/engines.ts";
import { fromDisk, host } from "../../browser/harness.ts";
import { buildsFolder } from "../../builds.ts";

// The copy check in the engines beside Chromium, in which offline.test.ts uses it as a reader does. A copy of a dozen
// files is enough for them: what is compared is the same code, and how they read files is what may differ.
const dist = inject("dist");
const copy = join(buildsFolder, "a small copy #4 für Ольга");
const manifest = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8"));
const copied = Object.keys(manifest.files).filter((path) =>
	/^(?:offline|index|themes|cities\/cork)\.html$|^(?:assets|client|data)\/.*\.(?:css|js|csv)$|^favicon/.test(path),
);

beforeAll(() => {
	rmSync(copy, { recursive: true, force: true });
	for (const path of copied) {
		mkdirSync(dirname(join(copy, path)), { recursive: true });
		cpSync(join(dist, path), join(copy, path));
	}
	const files = Object.fromEntries(copied.map((path) => [path, manifest.files[path]]));
	writeFileSync(join(copy, "manifest.js"), `var atlasManifest=${JSON.stringify({ ...manifest, files })};\n`);
	rmSync(join(copy, "themes.html"));
	appendFileSync(join(copy, "cities", "cork.html"), " ");
});

/** What the page says when it has compared everything. */
const outcome = `new Promise((done) => {
	const look = () => {
		const said = document.querySelector("[data-status]").textContent;
		if (/unaltered|Take a new|no copy|stopped/.test(said)) {
			done([said, ...[...document.querySelectorAll(".differences :is(h3, li)")].map((each) => each.textContent)]);
		} else setTimeout(look, 50);
	};
	look();
})`;
const damaged = ["Missing or altered files: 2. Take a new copy.", "Missing (1)", "themes.html", "Altered (1)"];

/**
 * Lets the page believe that its reader chose the folder. No driver of these engines can choose one; the page is handed
 * what they hand it, File objects with their paths.
 */
function chosen(): string {
	const files = [...filesIn(copy)].map(([path, bytes]) => [`a copy/${path}`, Buffer.from(bytes).toString("base64")]);
	return `(() => {
		const files = ${JSON.stringify(files)}.map(([path, base64]) => {
			const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
			const file = new File([bytes], path.replace(/^.*\\//, ""));
			Object.defineProperty(file, "webkitRelativePath", { value: path });
			return file;
		});
		const folder = document.querySelector("[data-folder]");
		Object.defineProperty(folder, "files", { value: files });
		folder.dispatchEvent(new Event("change"));
		return ${outcome};
	})()`;
}

const engines: [string, () => Promise<Engine | string>][] = [
	["Firefox", firefox],
	["WebKit", webkit],
];

describe.each(engines)("A copy is checked in %s", (_, start) => {
	test("from disk by its files, and over http by asking for them", { timeout: 300_000 }, async (context) => {
		const site = await host(copy, "/some/sub-path/");
		context.onTestFinished(site.close);
		const runner = restartingEngine(start);
		context.onTestFinished(runner.close);
		const missing = await runner.use(async (engine) => {
			await engine.open(`${fromDisk(copy)}offline.html`);
			expect(await engine.evaluate('document.querySelector("[data-folder]").checkVisibility()')).toBe(true);
			expect(await engine.evaluate('document.querySelector("[data-folder]").webkitdirectory')).toBe(true);
			expect(await engine.evaluate(chosen())).toEqual([...damaged, "cities/cork.html"]);
			await engine.open(`${site.url}offline.html`);
			await engine.evaluate('document.querySelector("[data-start]").click()');
			expect(await engine.evaluate(outcome)).toEqual([...damaged, "cities/cork.html"]);
		});
		if (missing) context.skip(missing);
	});
});
