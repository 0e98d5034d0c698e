// `npm run new`: writes a new file with the field guide as comments. It never touches a file that exists.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkContent } from "../check/check-content.ts";
import { today } from "../check/clock.ts";
import { newFile } from "../check/new-file.ts";
import { ContentFolder, readContent } from "../check/read/content.ts";
import { contentFolder, displayPath } from "../check/read/paths.ts";
import { SourceFile } from "../check/read/source-file.ts";
import { textReport } from "../check/report/text.ts";
import { placeholder } from "../check/rules/front-matter/placeholder.ts";
import { exitCodeOf, UsageError } from "../check/usage-error.ts";
import { folders } from "../environment/folders.ts";

const help = `Writes a new page with the field guide as comments.

  npm run new -- city "Espoo" --country FI
  npm run new -- interview "What we learned" --city espoo --theme libraries
  npm run new -- theme "Libraries"

  --country CODE   for a city: two capital letters (ISO 3166-1)
  --city NAME      for an interview: the city's file name without .md
  --theme NAME     for an interview: a theme's file name without .md; may stand more than once
  --name SLUG      another file name than the title gives

It never changes a file that exists.`;

process.exitCode = exitCodeOf(() => {
	const args = process.argv.slice(2);
	if (!args.includes("--help") && !args.includes("-h")) return write(args);
	console.log(help);
	return 0;
});

/** @throws {UsageError} where something is missing, or the file exists */
function write(args: readonly string[]): number {
	// The day that the author's own calendar shows.
	const day = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
	const root = contentFolder(folders.content);
	const content = readContent(root, today());
	const { path, bytes } = newFile(args, content, day);
	const shown = displayPath(root);
	const file = new SourceFile(path, bytes);
	const report = checkContent(new ContentFolder([...content.files, file], content.today), shown, new Set([path]));
	// Its blanks are for the author to fill in.
	const problems = report.problems.filter(({ rule }) => rule !== placeholder.id);
	if (problems.some(({ severity }) => severity === "error")) {
		const words = textReport({ ...report, problems }, { colour: false });
		console.error(`The file would not pass the check, so it was not written.\n\n${words}`);
		return 1;
	}
	mkdirSync(dirname(join(root, path)), { recursive: true });
	try {
		writeFileSync(join(root, path), bytes, { flag: "wx" });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
		throw new UsageError(`${shown(path)} exists already, and nothing was changed.`);
	}
	console.log(`${shown(path)} is written. Open it, follow the comments, and run: npm run check -- ${shown(path)}`);
	return 0;
}
