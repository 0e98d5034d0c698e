// `npm run review -- BASE`: what the working copy changes, as a reader of the pages sees it.

import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { today } from "../check/clock.ts";
import { ContentFolder } from "../check/read/content.ts";
import { symbolicLink } from "../check/read/decode.ts";
import { contentFolder } from "../check/read/paths.ts";
import { readContent } from "../check/read/read-content.ts";
import { SourceFile } from "../check/read/source-file.ts";
import { compare } from "../check/review/compare.ts";
import { formats, reviewReport } from "../check/review/report.ts";
import { exitCodeOf, UsageError } from "../check/usage-error.ts";
import { folders } from "../environment/folders.ts";

const help = `Says what the working copy changes since it left BASE: each sentence, figure and other fact that is new, gone, moved
or changed, beside its sources, with title, publisher, date and address. New pages stand there as a whole.

  npm run review -- main
  npm run review -- main --format markdown

  --format FORMAT  text, json or markdown`;

/** The content folder as it was where the working copy left a branch, or in a commit before it. */
function contentAt(base: string, folder: string): ContentFolder {
	const git = (...args: string[]) =>
		execFileSync("git", ["-C", folder, ...args], { maxBuffer: 2 ** 30, stdio: ["ignore", "pipe", "pipe"] });
	let commit: string;
	try {
		commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", `${base}^{commit}`).toString().trim();
	} catch {
		throw new UsageError(`"${base}" is no commit or branch of this repository. Fetch it first, or name another.`);
	}
	try {
		// What others have changed on the branch since then is not told.
		commit = git("merge-base", commit, "HEAD").toString().trim();
	} catch {
		// They share no commit, or it has not been fetched.
	}
	const list = git("ls-tree", "-r", "-z", commit, ".").toString().split("\0");
	const files = list.flatMap((line) => {
		const [, mode, hash, path] = /^(\d+) blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line) ?? [];
		return hash && path ? [{ hash, path, isLink: mode === "120000" }] : [];
	});
	const blobs = execFileSync("git", ["-C", folder, "cat-file", "--batch"], {
		input: files.map(({ hash }) => `${hash}\n`).join(""),
		maxBuffer: 2 ** 30,
	});
	let at = 0;
	const read = files.map(({ path, isLink }) => {
		const end = blobs.indexOf(10, at);
		const size = Number(blobs.subarray(at, end).toString().split(" ")[2]);
		const bytes = blobs.subarray(end + 1, end + 1 + size);
		at = end + size + 2;
		return new SourceFile(path, isLink ? symbolicLink : bytes);
	});
	return new ContentFolder(read, today(), []);
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
