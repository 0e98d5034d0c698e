// `npm run generate`: writes the files that are made from the schemas, the rules and the table of headers. With `--check` it
// writes nothing, and ends with 1 where one of them is out of date.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { editorFiles } from "../authoring/editor-files.ts";
import { templateFiles } from "../authoring/templates.ts";
import { makeRuleCatalogue } from "../check/rule-catalogue.ts";
import { exitCodeOf } from "../check/usage-error.ts";
import { caddy } from "../hosting/caddy.ts";
import { nginx } from "../hosting/nginx.ts";

const root = join(import.meta.dirname, "../..");
const json = (value: unknown) => `${JSON.stringify(value, null, "\t")}\n`;

process.exitCode = exitCodeOf(() => {
	const { check } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;
	const files: [path: string, text: string][] = [
		["src/authoring/rule-catalogue.json", json(makeRuleCatalogue())],
		...[...editorFiles()].map(([path, value]): [string, string] => [path, json(value)]),
		...templateFiles(),
		["hosting/nginx.conf", nginx()],
		["hosting/Caddyfile", caddy()],
	];
	let stale = 0;
	for (const [path, text] of files) {
		const file = join(root, path);
		if (!check) {
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, text);
			console.log(path);
		} else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
			console.error(`${path} is out of date: run npm run generate.`);
			stale++;
		}
	}
	return stale > 0 ? 1 : 0;
});
