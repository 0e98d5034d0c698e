import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { exampleContent } from "../../../src/check/example-content.ts";
import { writeExampleContent } from "../../content.ts";

const root = resolve(import.meta.dirname, "../../..");
const place = mkdtempSync(join(tmpdir(), "atlas-content-"));
const content = join(place, "content");
const at = (path: string) => join(content, path);
const city = at("cities/aville.md");
const text = Buffer.from(exampleContent.get("cities/aville.md")!).toString();

beforeEach(() => writeExampleContent(content));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The checker as `npm run check` and the build start it. */
function check(uid?: number) {
	const args = [join(root, "src/commands/check.ts"), "--content", content];
	const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
		encoding: "utf8",
		...(uid && { uid }),
	});
	return { status, output: `${stdout}${stderr}`, error };
}

const utf16 = (littleEndian: boolean, mark: boolean) => {
	const bytes = Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
	return littleEndian ? bytes : bytes.swap16();
};
const into = (bytes: string | Uint8Array) => () => writeFileSync(city, bytes);

const faults: [fault: string, lay: () => void, sentence: RegExp][] = [
	["a removed file that others name", () => rmSync(city), /There is no city `aville`/],
	["a removed folder", () => rmSync(at("cities"), { recursive: true }), /The folder `cities` holds no file/],
	["a removed content folder", () => rmSync(content, { recursive: true }), /There is no content folder ".*content"\./],
	["a renamed file", () => renameSync(city, at("cities/bville.md")), /There is no city `aville`/],
	["a name in capitals", () => renameSync(city, at("cities/AVILLE.md")), /The name `AVILLE\.md` cannot be an address/],
	[
		"another ending",
		() => renameSync(city, at("cities/aville.markdown")),
		/only files that end in `\.md` become pages/,
	],
	[
		"a renamed folder",
		() => renameSync(at("cities"), at("towns")),
		/Nothing reads this place[\s\S]*The folder `cities` holds no file|The folder `cities` holds no file[\s\S]*Nothing reads this place/,
	],
	["an empty file", into(""), /The file is empty/],
	["a file of spaces", into(" \n".repeat(2000)), /The file is empty/],
	["a file of 50 MB", into(Buffer.alloc(50_000_000, "Aville\n")), /The file holds 50000 kB, and 200 kB is the most/],
	[
		"facts of 50 MB",
		into(`---\nname: ${"a".repeat(50_000_000)}\n---\n`),
		/The file holds 50000 kB, and 200 kB is the most/,
	],
	["UTF-16 with a mark", into(utf16(true, true)), /The file is saved as UTF-16, not as UTF-8/],
	["UTF-16 the other way round", into(utf16(false, true)), /The file is saved as UTF-16, not as UTF-8/],
	["UTF-16 without a mark", into(utf16(true, false)), /The file holds bytes that are no text/],
	[
		"Latin-1",
		into(Buffer.from(text.replace("Few children", "Peu d'élèves"), "latin1")),
		/The file is saved as Windows-1252, not as UTF-8/,
	],
	[
		"UTF-8 that was cut within a letter",
		into(Buffer.concat([Buffer.from(text), Buffer.from([0xc3])])),
		/The file is saved as Windows-1252, not as UTF-8/,
	],
	["NUL bytes", into(`${text}\0\0`), /The file holds bytes that are no text/],
	["a byte-order mark", into(`\ufeff${text}`), /The file begins with a byte-order mark/],
	[
		"a picture under the name of a page",
		into(exampleContent.get("media/library.png")!),
		/The file holds bytes that are no text/,
	],
	["half a file, cut within the facts", into(text.slice(0, 200)), /→ /],
	[
		"a folder under the name of a page",
		() => {
			rmSync(city);
			mkdirSync(city);
			writeFileSync(join(city, "aville.md"), text);
		},
		/folders inside it are not read/,
	],
];

describe("Content that is damaged stops the check and the build with a sentence", () => {
	test("the sample as it is passes", () => {
		expect(check()).toMatchObject({ status: 0 });
	});

	test.each(faults)("%s", (_, lay, sentence) => {
		lay();
		const { status, output } = check();
		expect(output).toMatch(sentence);
		expect(status).toBeGreaterThan(0);
		// Nothing of the tools' own words, no stack trace, and no page of an unreadable file's bytes.
		expect(output).not.toMatch(/\n\s+at .*:\d+:\d+|The checker itself stopped/);
		expect(output.length).toBeLessThan(10_000);
	});

	test("a file that may not be read", (context) => {
		// Root may read everything: the checker then runs as a user who may not.
		const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
		chmodSync(city, 0o000);
		if (nobody) {
			chmodSync(place, 0o755);
			chownSync(city, nobody, nobody);
		}
		const { status, output, error } = check(nobody);
		if (error || /Cannot find module|EACCES.*cli\.ts/.test(output) || process.platform === "win32") {
			return context.skip("Nobody but root may start the checker here, or the system knows no such rights.");
		}
		expect(output).toMatch(/aville\.md cannot be read \(EACCES.*\)\. Give yourself the right to read it/);
		expect(status).toBe(2);
	});
});
