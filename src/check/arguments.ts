import { parseArgs } from "node:util";
import { folders } from "../environment/folders.ts";
import { didYouMean, listOptions } from "./did-you-mean.ts";

const formats = ["text", "json", "github"] as const;
export type Format = (typeof formats)[number];

export interface Arguments {
	content: string;
	format: Format;
	fix: boolean;
	help: boolean;
	/** Files or folders to look at; all where there are none. */
	paths: string[];
}

/** A wrong use of a command: its message is for the person who typed it. */
export class UsageError extends Error {}

export const help = `Checks every file of the content folder and says what to mend.

  npm run check                          all files
  npm run check -- content/cities/x.md   some files or folders
  npm run check -- --fix                 mends what has one right answer

  --content DIR    another content folder (default: content, or CONTENT_DIR)
  --format FORMAT  text, json (an array of problems) or github (annotations of a pull request)
  --fix            mends what can be mended without a doubt, and reports the rest; no digit is changed
  --help           this text

It ends with 0 if all is well, 1 if there are problems, 2 if it was called in a wrong way.`;

const known = {
	content: { type: "string" },
	format: { type: "string", default: "text" },
	fix: { type: "boolean", default: false },
	help: { type: "boolean", default: false, short: "h" },
} as const;

/**
 * Reads the command line.
 *
 * @throws {UsageError} for an option or a value that does not exist
 */
export function readArguments(argv: readonly string[]): Arguments {
	let parsed: ReturnType<typeof parseArgs<{ options: typeof known; allowPositionals: true; args: string[] }>>;
	try {
		parsed = parseArgs({ args: [...argv], options: known, allowPositionals: true });
	} catch (error) {
		const name = /'(?:-\w, )?--?([^' ]+)/.exec((error as Error).message)?.[1] ?? "";
		const near = didYouMean(name, Object.keys(known));
		const what = Object.hasOwn(known, name) ? `--${name} is not used like that` : `There is no option --${name}`;
		throw new UsageError(`${what}. ${near && near !== name ? `Did you mean --${near}? ` : ""}See --help.`);
	}
	const { content = folders.content, format, fix, help } = parsed.values;
	if (!formats.includes(format as Format)) {
		throw new UsageError(`There is no format "${format}". Write --format with ${listOptions(formats)}.`);
	}
	return { content, format: format as Format, fix, help, paths: parsed.positionals };
}
