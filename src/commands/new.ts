// `npm run new`: writes a new file with the field guide as comments, or fills up a city's file that has no profile. No line
// that is there changes.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { blank } from "../authoring/templates.ts";
import { checkContent } from "../check/check-content.ts";
import { authorsDay, today } from "../check/clock.ts";
import { newFile } from "../check/new-file.ts";
import { ContentFolder } from "../check/read/content.ts";
import { contentFolder, displayPath } from "../check/read/paths.ts";
import { readContent } from "../check/read/read-content.ts";
import { SourceFile } from "../check/read/source-file.ts";
import { textReport } from "../check/report/text.ts";
import { exitCodeOf, UsageError } from "../check/usage-error.ts";
import { folders } from "../environment/folders.ts";

const help = `Writes a new page with the field guide as comments. A city that has a page without a profile gets the headings, and
as comments the keys that its page lacks.

  npm run new -- city "Espoo" --country FI
  npm run new -- interview "What we learned" --city espoo --theme libraries
  npm run new -- practice "Open Sundays" --city espoo --theme libraries
  npm run new -- theme "Libraries"
  npm run new -- topic "Open a library on Sundays" --theme libraries
  npm run new -- translation espoo --language fr

  --country CODE   for a city: two capital letters (ISO 3166-1)
  --city NAME      for an interview or a practice: the city's name, or its file name without .md
  --theme NAME     for these and a topic: the same of a theme; may stand more than once
  --language NAME  for a translation, of a page that is named by its title or its file: "ar", "es", "fr", "ru" or "zh"
  --name SLUG      another file name than the title gives

A name of several words stands in quotation marks. No line of a file that exists is changed.`;

process.exitCode = exitCodeOf(() => {
	const args = process.argv.slice(2);
	if (!args.includes("--help") && !args.includes("-h")) return write(args);
	console.log(help);
	return 0;
});

/** @throws {UsageError} where something is missing, or the file exists */
function write(args: readonly string[]): number {
	const root = contentFolder(folders.content);
	const content = readContent(root, today());
	const { path, bytes, before } = newFile(args, content, authorsDay(), eatenOptions());
	const shown = displayPath(root);
	const file = new SourceFile(path, bytes);
	const others = content.files.filter((other) => other.path !== path);
	const folder = new ContentFolder([...others, file], content.today, content.routes);
	const report = checkContent(folder, shown, new Set([path]));
	const problems = report.problems.filter(({ excerpt }) => !excerpt?.text.includes(blank));
	if (problems.some(({ severity }) => severity === "error")) {
		const words = textReport({ ...report, problems }, { colour: false });
		console.error(`The file would not pass the check, so it was not written.\n\n${words}`);
		return 1;
	}
	const place = join(root, path);
	const command = `npm run check -- ${/\s/.test(shown(path)) ? `"${shown(path)}"` : shown(path)}`;
	if (before) {
		if (!readFileSync(place).equals(before)) {
			throw new UsageError(`${shown(path)} has just been changed by something else, and is left as it is.`);
		}
		writeFileSync(place, bytes);
		console.log(`${shown(path)} exists, and is filled up: what was there stays, what it lacks stands beside it.`);
		console.log(`Open it, follow the comments, and run: ${command}`);
		return 0;
	}
	mkdirSync(dirname(place), { recursive: true });
	try {
		writeFileSync(place, bytes, { flag: "wx" });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
		throw new UsageError(`${shown(path)} exists already, and nothing was changed.`);
	}
	console.log(`${shown(path)} is written. Open it, follow the comments, and run: ${command}`);
	return 0;
}

/** The options that npm has taken: without `--` before them it makes variables of them. */
function eatenOptions(): string[] {
	return ["country", "city", "theme", "language"].filter((option) => process.env[`npm_config_${option}`] !== undefined);
}
