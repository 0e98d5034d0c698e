// `npm run generate`: writes what is made from the schemas, the rules and the table of headers. A test fails where it is out of date.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generated } from "./generated-files.ts";

const root = join(import.meta.dirname, "../..");
for (const [path, text] of generated()) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
	console.log(path);
}
