import type { Edition } from "../edition.ts";
import { site } from "../site.ts";

/** What this list takes from package-lock.json. */
export interface PackageLock {
	packages: Record<
		string,
		{ version?: string; resolved?: string; integrity?: string; license?: Licence; dev?: boolean; optional?: boolean }
	>;
}

/** An SPDX expression. Packages of old name their licences in words, each with an address. */
type Licence = string | { type: string; url?: string }[];

/** A licence as CycloneDX writes it. */
const licences = (licence: Licence) =>
	typeof licence === "string"
		? [{ expression: licence }]
		: licence.map(({ type, url }) => ({ license: { name: type, ...(url && { url }) } }));

/** `sha512-<base64>` of a lock file as CycloneDX writes it. */
function hashes(integrity: string) {
	const [algorithm = "", base64 = ""] = integrity.split(" ")[0]!.split(/-(.*)/s);
	return [{ alg: algorithm.replace(/^sha/, "SHA-"), content: Buffer.from(base64, "base64").toString("hex") }];
}

/**
 * What the release was built with, as a CycloneDX 1.6 list: every package of the lock file with its version, licence and
 * hash. It has no serial number, which would differ from build to build.
 */
export function sbom({ packages }: PackageLock, { version, date, commit }: Edition) {
	const components = Object.entries(packages)
		.filter(([path, entry]) => path && entry.version)
		.map(([path, { version, integrity, license, dev, optional }]) => {
			const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
			const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
			return {
				type: "library",
				"bom-ref": `${purl}#${path}`,
				name,
				version,
				scope: dev ? "excluded" : optional ? "optional" : "required",
				...(integrity && { hashes: hashes(integrity) }),
				...(license && { licenses: licences(license) }),
				purl,
			};
		});
	return {
		bomFormat: "CycloneDX",
		specVersion: "1.6",
		version: 1,
		metadata: {
			timestamp: `${date}T00:00:00Z`,
			component: {
				type: "application",
				name: site.name,
				version: commit ? `${version}+${commit}` : version,
				licenses: [{ expression: `MIT AND ${site.contentLicence.id}` }],
			},
		},
		components,
	};
}
