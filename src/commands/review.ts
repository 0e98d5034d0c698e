// `npm run review -- BASE`: what the working copy changes, as a reader of the pages sees it.

import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { today } from "../check/clock.ts";
import { ContentFolder, readContent } from "../check/read/content.ts";
import { contentFolder } from "../check/read/paths.ts";
import { SourceFile } from "../check/read/source-file.ts";
import { compare } from "../check/review/compare.ts";
import { formats, reviewReport } from "../check/review/report.ts";
import { exitCodeOf, UsageError } from "../check/usage-error.ts";
import { folders } from "../environment/folders.ts";

const help = `Says what the working copy changes against BASE, as a reader of the pages sees it.

  npm run review -- main
  npm run review -- main --format markdown

  --format FORMAT  text, json or markdown`;

/** The content folder as it is in a commit. */
function contentAt(base: string, folder: string): ContentFolder {
	const git = (...args: string[]) =>
		execFileSync("git", ["-C", folder, ...args], { maxBuffer: 2 ** 30, stdio: ["ignore", "pipe", "pipe"] });
	try {
		git("rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`);
	} catch {
		throw new UsageError(`"${base}" is no commit or branch of this repository. Fetch it first, or name another.`);
	}
	const list = git("ls-tree", "-r", "-z", base, ".").toString().split("\0").filter(Boolean);
	const files = list.map((line) => {
		const [, hash = "", path = ""] = /^\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
		return { hash, path };
	});
	const blobs = execFileSync("git", ["-C", folder, "cat-file", "--batch"], {
		input: files.map(({ hash }) => `${hash}\n`).join(""),
		maxBuffer: 2 ** 30,
	});
	let at = 0;
	const read = files.map(({ path }) => {
		const end = blobs.indexOf(10, at);
		const size = Number(blobs.subarray(at, end).toString().split(" ")[2]);
		const bytes = blobs.subarray(end + 1, end + 1 + size);
		at = end + size + 2;
		return new SourceFile(path, bytes);
	});
	return new ContentFolder(read, today());
}

process.exitCode = exitCodeOf(() => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { format: { type: "string", default: "text" }, help: { type: "boolean", short: "h", default: false } },
	});
	const [base, ...rest] = positionals;
	const format = formats.find((each) => each === values.format);
	if (values.help) {
		console.log(help);
		return 0;
	}
	if (!base || rest.length) throw new UsageError(`Name one commit or branch to compare with.\n\n${help}`);
	if (!format) throw new UsageError(`There is no format "${values.format}". Write text, json or markdown.`);
	const folder = contentFolder(folders.content);
	console.log(reviewReport(compare(contentAt(base, folder), readContent(folder, today())), format));
	return 0;
});
