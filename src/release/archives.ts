import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checksumFile } from "../edition.ts";
import { opener, readme } from "./cover.ts";
import { filesIn, sha256, under } from "./files.ts";
import { type PackageLock, sbom } from "./sbom.ts";
import type { ReleaseStep } from "./step.ts";
import { zip } from "./zip.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** The site as a zip. Its top holds an opener: a double click on index.html opens the unpacked site. */
const site: ReleaseStep = ({ dist, edition, stem }) => {
	const around: [path: string, bytes: Uint8Array][] = [
		["index.html", bytes(opener())],
		["README.txt", bytes(readme(edition))],
	];
	const site = [...under("site", filesIn(dist))];
	// The manifest has the checksums of the site's files: a checksum of the manifest vouches for them all.
	const listed = [...around, ...site.filter(([path]) => path === "site/manifest.json")];
	const checksums = listed.map(([name, content]) => ({ name, sha256: sha256(content) }));
	const files = new Map([...around, ["SHA256SUMS", bytes(checksumFile(checksums))], ...site]);
	return { kind: "site", name: `${stem}-${edition.version}.zip`, bytes: zip(files, edition.date) };
};

/** The folder data/ as a zip: a Frictionless Data Package, with datapackage.json at its top. */
const data: ReleaseStep = ({ dist, edition, stem }) => ({
	kind: "data",
	name: `${stem}-data-${edition.version}.zip`,
	bytes: zip(filesIn(join(dist, "data")), edition.date),
});

/** The software bill of materials (SBOM). */
const bom: ReleaseStep = ({ edition, stem }) => {
	const lock: PackageLock = JSON.parse(readFileSync("package-lock.json", "utf8"));
	const text = `${JSON.stringify(sbom(lock, edition), null, "\t")}\n`;
	return { kind: "parts", name: `${stem}-${edition.version}.cdx.json`, bytes: bytes(text) };
};

export const archives = { site, data, bom };
