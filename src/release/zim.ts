import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folderOf, type Language, languages } from "../languages.ts";
import { site } from "../site.ts";
import { wordsFor } from "../words/index.ts";
import type { Files } from "./files.ts";
import { forKiwix } from "./kiwix.ts";
import { languageFiles } from "./language-files.ts";
import type { ReleaseStep } from "./step.ts";

const isInstalled = (program: string) => spawnSync(program, ["--version"]).error === undefined;

/** zimwriterfs dates the file by the system clock. faketime, where it is installed, sets that clock to the edition's date. */
const faketime = (date: string) => (isInstalled("faketime") ? ["faketime", `${date} 12:00:00`] : []);

/** Writes the pages in a language into a folder, each adapted for Kiwix. */
function writeForKiwix(files: Files, folder: string): void {
	for (const [path, bytes] of files) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, path.endsWith(".html") ? forKiwix(Buffer.from(bytes).toString(), path) : bytes);
	}
}

/**
 * The pages in one language as a ZIM file for Kiwix, with a full-text index. Kiwix offers its readers files by language, and stems the
 * words of a file by the rules of one. It is the one artifact that is not reproducible: zimwriterfs gives each file a random UUID.
 */
export const zim =
	(language: Language): ReleaseStep =>
	({ dist, staging, edition, stem }) => {
		if (!isInstalled("zimwriterfs")) {
			return "zimwriterfs is not installed (on Debian: apt install zim-tools)";
		}
		const t = wordsFor(languages[language].locale).offline.zim;
		const name = `${stem}-${language}-${edition.version}.zim`;
		const path = join(staging, name);
		const options = {
			welcome: `${folderOf(language)}index.html`,
			illustration: "icon-48.png",
			language: t.language,
			title: site.name,
			description: t.description,
			creator: t.creator(site.name),
			publisher: site.name,
			source: site.url,
			name: `${stem}_${language}`,
			scraper: `${stem} ${edition.version}`,
		};
		const args = Object.entries(options).map(([key, value]) => `--${key}=${value}`);
		const copy = join(staging, "kiwix");
		writeForKiwix(languageFiles(dist, language), copy);
		const [program = "", ...rest] = [...faketime(edition.date), "zimwriterfs", ...args, copy, path];
		const { status, stdout, stderr } = spawnSync(program, rest, { encoding: "utf8" });
		rmSync(copy, { recursive: true });
		if (status !== 0) throw new Error(`zimwriterfs could not write ${name}. It said:\n${stdout}${stderr}`);
		const bytes = readFileSync(path);
		// `release` writes every artifact, and this one too.
		rmSync(path);
		return { kind: "zim", language, name, bytes };
	};
