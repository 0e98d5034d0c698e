// `npm run links`: asks the web addresses of the content, and says which have moved or died. Its workflow runs it once a week.

import { parseArgs } from "node:util";
import { today } from "../check/clock.ts";
import { listOptions } from "../check/did-you-mean.ts";
import { HostQueue } from "../check/external-links/host-queue.ts";
import { checkLinks, userAgent } from "../check/external-links/run-links.ts";
import { contentFolder, displayPath, selectPaths } from "../check/read/paths.ts";
import { readContent } from "../check/read/read-content.ts";
import { printReport } from "../check/report/print.ts";
import { formats } from "../check/report/problem.ts";
import { exitCodeOf, UsageError } from "../check/usage-error.ts";
import { folders } from "../environment/folders.ts";

const help = `Asks the web addresses of the content: sources, websites and links. It says which have moved, with the new address, which
are dead, with an archived copy where the Wayback Machine has one, and which let no program in.

  npm run links                          all files
  npm run links -- content/cities/x.md   some files or folders

  --content DIR      another content folder (default: content, or CONTENT_DIR)
  --format FORMAT    text, json (an array of problems) or github (annotations)
  --pause SECONDS    between two requests to one host (default: 1)
  --timeout SECONDS  the longest time to wait for an answer (default: 20)
  --archive URL      the archive's availability API (default: https://archive.org/wayback/available)
  --help             this text

A host is asked for one address at a time, and left alone when it fails or refuses three times in a row. All files take
about a quarter of an hour. It ends with 0 if no address is dead, 1 if some are, 2 if it was called in a wrong way or no host could be reached.`;

const options = {
	content: { type: "string", default: folders.content },
	format: { type: "string", default: "text" },
	pause: { type: "string", default: "1" },
	timeout: { type: "string", default: "20" },
	archive: { type: "string", default: "https://archive.org/wayback/available" },
	help: { type: "boolean", default: false, short: "h" },
} as const;

/** @throws {UsageError} for what is no number of seconds */
function milliseconds(name: string, value: string, least: number): number {
	const seconds = value.trim() === "" ? Number.NaN : Number(value);
	if (seconds >= least && seconds <= 3600) return seconds * 1000;
	throw new UsageError(`--${name} is "${value}". Write a number of seconds from ${least} to 3600.`);
}

let run: (() => Promise<number>) | undefined;

process.exitCode = exitCodeOf(() => {
	const { values, positionals } = parseArgs({ options, allowPositionals: true });
	if (values.help) {
		console.log(help);
		return 0;
	}
	const format = formats.find((each) => each === values.format);
	if (!format)
		throw new UsageError(`There is no format "${values.format}". Write --format with ${listOptions(formats)}.`);
	if (!/^https?:$/.test(URL.parse(values.archive)?.protocol ?? "")) {
		throw new UsageError(`--archive is "${values.archive}". Write an address that begins with https:// or http://.`);
	}
	const root = contentFolder(values.content);
	const content = readContent(root, today());
	const only = selectPaths(positionals, root, content);
	const pause = milliseconds("pause", values.pause, 0);
	const asking = {
		queue: new HostQueue(pause),
		timeout: milliseconds("timeout", values.timeout, 0.1),
		retryWait: 5 * pause,
		longestWait: 60_000,
		userAgent,
		archive: values.archive,
		hosts: 6,
	};
	run = async () => {
		const report = await checkLinks(content, displayPath(root), only, asking, (asked, all) => {
			if (asked % 100 === 0) console.error(`${asked} of ${all} addresses asked.`);
		});
		if (report.isOffline) {
			console.error("No host could be reached, so nothing is known of any address. Is this machine on the network?");
			return 2;
		}
		printReport(report, format);
		if (format !== "json") console.log(report.closing.join("\n"));
		return report.problems.some(({ severity }) => severity === "error") ? 1 : 0;
	};
	return 0;
});

if (run) process.exitCode = await run();
