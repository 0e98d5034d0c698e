import { readFileSync } from "node:fs";
import { join } from "node:path";
import { opener, readme } from "./cover.ts";
import { filesIn, under } from "./files.ts";
import { type LockFile, partsList } from "./parts-list.ts";
import type { Step } from "./release.ts";
import { zip } from "./zip.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** The whole site: unpacked, a double click on index.html opens it. */
const site: Step = ({ dist, edition, stem }) => {
	const files = new Map([
		["index.html", bytes(opener())],
		["README.txt", bytes(readme(edition))],
		...under("site", filesIn(dist)),
	]);
	return { kind: "site", name: `${stem}-${edition.version}.zip`, bytes: zip(files, edition.date) };
};

/** The folder data/ by itself: a Frictionless Data Package with datapackage.json at its top. */
const data: Step = ({ dist, edition, stem }) => ({
	kind: "data",
	name: `${stem}-data-${edition.version}.zip`,
	bytes: zip(filesIn(join(dist, "data")), edition.date),
});

/** What the release was built with. */
const parts: Step = ({ edition, stem }) => {
	const lock: LockFile = JSON.parse(readFileSync("package-lock.json", "utf8"));
	const list = `${JSON.stringify(partsList(lock, edition), null, "\t")}\n`;
	return { kind: "parts", name: `${stem}-${edition.version}.cdx.json`, bytes: bytes(list) };
};

export const archives = { site, data, parts };
