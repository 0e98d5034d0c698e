import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { site } from "../site.ts";
import { wordsFor } from "../words/index.ts";
import type { Step } from "./release.ts";

const t = wordsFor(site.language).offline.zim;

/**
 * The site for Kiwix, with a full-text index of its own. It is the one file of a release that differs from build to
 * build: zimwriterfs gives each a random number.
 */
export const zim: Step = ({ dist, out, edition, stem }) => {
	if (spawnSync("zimwriterfs", ["--version"]).error) {
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
	const { status, stdout, stderr } = spawnSync("zimwriterfs", [...args, dist, path], { encoding: "utf8" });
	if (status !== 0) throw new Error(`zimwriterfs could not write ${name}. It said:\n${stdout}${stderr}`);
	const bytes = readFileSync(path);
	// The release writes it, as it writes every file.
	rmSync(path);
	return { kind: "zim", name, bytes };
};
