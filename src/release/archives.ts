import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checksumFile, type Edition } from "../edition.ts";
import { type Language, originalLanguage } from "../languages.ts";
import { opener, readme } from "./cover.ts";
import { type Files, filesIn, sha256, under } from "./files.ts";
import { languageFiles } from "./language-files.ts";
import { type PackageLock, sbom } from "./sbom.ts";
import type { ReleaseStep } from "./step.ts";
import { zip } from "./zip.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A zip of pages. Its top holds an opener: a double click on index.html opens the unpacked pages, in the language. */
function archive(pages: Files, language: Language, edition: Edition): Uint8Array {
	const around: [path: string, bytes: Uint8Array][] = [
		["index.html", bytes(opener(language))],
		["README.txt", bytes(readme(edition, language))],
	];
	const site = [...under("site", pages)];
	// The manifest has the checksums of the site's files: a checksum of the manifest vouches for them all.
	const listed = [...around, ...site.filter(([path]) => path === "site/manifest.json")];
	const checksums = listed.map(([name, content]) => ({ name, sha256: sha256(content) }));
	return zip(new Map([...around, ["SHA256SUMS", bytes(checksumFile(checksums))], ...site]), edition.date);
}

/** The whole site as a zip. */
const site: ReleaseStep = ({ dist, edition, stem }) => ({
	kind: "site",
	name: `${stem}-${edition.version}.zip`,
	bytes: archive(filesIn(dist), originalLanguage, edition),
});

/** The pages in one language as a zip. */
const pages =
	(language: Language): ReleaseStep =>
	({ dist, edition, stem }) => ({
		kind: "pages",
		language,
		name: `${stem}-${language}-${edition.version}.zip`,
		bytes: archive(languageFiles(dist, language), language, edition),
	});

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

export const archives = { site, pages, data, bom };
