import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sumsOf } from "../edition.ts";
import { opener, readme } from "./cover.ts";
import { filesIn, sha256, under } from "./files.ts";
import type { ReleaseStep } from "./release.ts";
import { type PackageLock, sbom } from "./sbom.ts";
import { zip } from "./zip.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** The whole site: unpacked, a double click on index.html opens it. */
const site: ReleaseStep = ({ dist, edition, stem }) => {
	const around: [path: string, bytes: Uint8Array][] = [
		["index.html", bytes(opener())],
		["README.txt", bytes(readme(edition))],
	];
	const site = [...under("site", filesIn(dist))];
	// The site's own manifest lists what is in the site, and this what lies around it, and the manifest.
	const summed = [...around, ...site.filter(([path]) => path === "site/manifest.json")];
	const sums = summed.map(([name, content]) => ({ name, sha256: sha256(content) }));
	const files = new Map([...around, ["SHA256SUMS", bytes(sumsOf(sums))], ...site]);
	return { kind: "site", name: `${stem}-${edition.version}.zip`, bytes: zip(files, edition.date) };
};

/** The folder data/ by itself: a Frictionless Data Package with datapackage.json at its top. */
const data: ReleaseStep = ({ dist, edition, stem }) => ({
	kind: "data",
	name: `${stem}-data-${edition.version}.zip`,
	bytes: zip(filesIn(join(dist, "data")), edition.date),
});

/** What the release was built with. */
const parts: ReleaseStep = ({ edition, stem }) => {
	const lock: PackageLock = JSON.parse(readFileSync("package-lock.json", "utf8"));
	const list = `${JSON.stringify(sbom(lock, edition), null, "\t")}\n`;
	return { kind: "parts", name: `${stem}-${edition.version}.cdx.json`, bytes: bytes(list) };
};

export const archives = { site, data, parts };
