import { spawnSync } from "node:child_process";
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { site } from "../site.ts";
import { wordsFor } from "../words/index.ts";
import { forKiwix } from "./kiwix.ts";
import type { ReleaseStep } from "./step.ts";

const t = wordsFor(site.language).offline.zim;

const isInstalled = (program: string) => spawnSync(program, ["--version"]).error === undefined;

/** zimwriterfs dates the file by the system clock. faketime, where it is installed, sets that clock to the edition's date. */
const faketime = (date: string) => (isInstalled("faketime") ? ["faketime", `${date} 12:00:00`] : []);

/** Copies the site into a folder and adapts each page for Kiwix. */
function copyForKiwix(dist: string, folder: string): void {
	cpSync(dist, folder, { recursive: true });
	for (const path of globSync("**/*.html", { cwd: folder })) {
		const file = join(folder, path);
		writeFileSync(file, forKiwix(readFileSync(file, "utf8"), path.replaceAll("\\", "/")));
	}
}

/**
 * The site as a ZIM file for Kiwix, with a full-text index. It is the one artifact that is not reproducible: zimwriterfs
 * gives each file a random UUID.
 */
export const zim: ReleaseStep = ({ dist, staging, edition, stem }) => {
	if (!isInstalled("zimwriterfs")) {
		return "zimwriterfs is not installed (on Debian: apt install zim-tools)";
	}
	const name = `${stem}-${edition.version}.zim`;
	const path = join(staging, name);
	const options = {
		welcome: "index.html",
		illustration: "icon-48.png",
		language: t.language,
		title: site.name,
		description: t.description,
		creator: t.creator(site.name),
		publisher: site.name,
		source: site.url,
		name: `${stem}_${site.language.slice(0, 2)}`,
		scraper: `${stem} ${edition.version}`,
	};
	const args = Object.entries(options).map(([key, value]) => `--${key}=${value}`);
	const copy = join(staging, "kiwix");
	copyForKiwix(dist, copy);
	const [program = "", ...rest] = [...faketime(edition.date), "zimwriterfs", ...args, copy, path];
	const { status, stdout, stderr } = spawnSync(program, rest, { encoding: "utf8" });
	rmSync(copy, { recursive: true });
	if (status !== 0) throw new Error(`zimwriterfs could not write ${name}. It said:\n${stdout}${stderr}`);
	const bytes = readFileSync(path);
	// `release` writes every artifact, and this one too.
	rmSync(path);
	return { kind: "zim", name, bytes };
};
