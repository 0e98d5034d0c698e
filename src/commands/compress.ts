// `npm run compress`: packs the files of the built site for hosts that send them so.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { folders } from "../environment/folders.ts";
import { compress } from "../hosting/compress.ts";

const folder = folders.out;
if (existsSync(join(folder, "index.html"))) {
	const { files, bytes, compressed } = await compress(folder);
	const megabytes = (of: number) => `${(of / 1e6).toFixed(1)} MB`;
	const ways = Object.entries(compressed).map(([way, of]) => `${megabytes(of)} as .${way}`);
	console.log(`${files} files of ${folder}: ${megabytes(bytes)}, ${ways.join(", ")}`);
} else {
	console.error(`There is no built site in ${folder}: run npm run build first, or name another folder in OUT_DIR.`);
	process.exitCode = 1;
}
