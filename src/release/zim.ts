import { spawnSync } from "node:child_process";
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { site } from "../site.ts";
import { wordsFor } from "../words/index.ts";
import { forKiwix } from "./kiwix.ts";
import type { ReleaseStep } from "./release.ts";

const t = wordsFor(site.language).offline.zim;

const isThere = (program: string) => spawnSync(program, ["--version"]).error === undefined;

/** zimwriterfs takes the clock's day for the file's own: where it can be set, the edition's is meant. */
const clockOf = (date: string) => (isThere("faketime") ? ["faketime", `${date} 12:00:00`] : []);

/** Copies the site into a folder, each page as it goes into the ZIM file. */
function copyForKiwix(dist: string, folder: string): void {
	cpSync(dist, folder, { recursive: true });
	for (const path of globSync("**/*.html", { cwd: folder })) {
		const file = join(folder, path);
		writeFileSync(file, forKiwix(readFileSync(file, "utf8"), path.replaceAll("\\", "/")));
	}
}

/**
 * The site for Kiwix, with a full-text index of its own. It is the one file of a release that differs from build to
 * build: zimwriterfs gives each a random number.
 */
export const zim: ReleaseStep = ({ dist, out, edition, stem }) => {
	if (!isThere("zimwriterfs")) {
		return "zimwriterfs is not installed (on Debian: apt install zim-tools)";
	}
	const name = `${stem}-${edition.version}.zim`;
	const path = join(out, name);
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
	const copy = join(out, "kiwix");
	copyForKiwix(dist, copy);
	const [program = "", ...rest] = [...clockOf(edition.date), "zimwriterfs", ...args, copy, path];
	const { status, stdout, stderr } = spawnSync(program, rest, { encoding: "utf8" });
	rmSync(copy, { recursive: true });
	if (status !== 0) throw new Error(`zimwriterfs could not write ${name}. It said:\n${stdout}${stderr}`);
	const bytes = readFileSync(path);
	// The release writes it, as it writes every file.
	rmSync(path);
	return { kind: "zim", name, bytes };
};
