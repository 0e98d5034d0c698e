// `npm run check`: reads the content, prints what is wrong with it, and ends with 0, 1 or 2.

import { parseArgs } from "node:util";
import { didYouMean, listOptions } from "../check/did-you-mean.ts";
import { formats, type ReportFormat } from "../check/report/problem.ts";
import { type CheckOptions, runCheck } from "../check/run-check.ts";
import { exitCodeOf, UsageError } from "../check/usage-error.ts";

const help = `Checks every file of the content folder and says what to mend.

  npm run check                          all files
  npm run check -- content/cities/x.md   some files or folders
  npm run check -- --fix                 mends what has one right answer

  --content DIR    another content folder (default: content, or CONTENT_DIR)
  --format FORMAT  text, json (an array of problems) or github (annotations of a pull request)
  --fix            mends what can be mended without a doubt, and reports the rest; no digit is changed
  --help           this text

It ends with 0 if all is well, 1 if there are problems, 2 if it was called in a wrong way.`;

const options = {
	content: { type: "string" },
	format: { type: "string", default: "text" },
	fix: { type: "boolean", default: false },
	help: { type: "boolean", default: false, short: "h" },
} as const;

function parse(args: string[]) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		const name = /'(?:-\w, )?--?([^' ]+)/.exec((error as Error).message)?.[1] ?? "";
		const nearest = didYouMean(name, Object.keys(options));
		const what = Object.hasOwn(options, name) ? `--${name} is not used like that` : `There is no option --${name}`;
		throw new UsageError(`${what}. ${nearest && nearest !== name ? `Did you mean --${nearest}? ` : ""}See --help.`);
	}
}

/** @throws {UsageError} for an option or a value that does not exist */
function readOptions(args: string[]): CheckOptions | "help" {
	const { values, positionals } = parse(args);
	const { content, format, fix, help } = values;
	if (!formats.includes(format as ReportFormat)) {
		throw new UsageError(`There is no format "${format}". Write --format with ${listOptions(formats)}.`);
	}
	return help ? "help" : { content, format: format as ReportFormat, fix, paths: positionals };
}

process.exitCode = exitCodeOf(() => {
	const options = readOptions(process.argv.slice(2));
	if (options !== "help") return runCheck(options);
	console.log(help);
	return 0;
});
