import type { Edition } from "../edition.ts";
import { site } from "../site.ts";

/** The fields of package-lock.json that the SBOM reads. */
export interface PackageLock {
	packages: Record<
		string,
		{ version?: string; resolved?: string; integrity?: string; license?: Licence; dev?: boolean; optional?: boolean }
	>;
}

/** An SPDX expression. Old packages have a list of names and addresses instead. */
type Licence = string | { type: string; url?: string }[];

/** A licence in the form of CycloneDX. */
const licencesOf = (licence: Licence) =>
	typeof licence === "string"
		? [{ expression: licence }]
		: licence.map(({ type, url }) => ({ license: { name: type, ...(url && { url }) } }));

/** The checksum of a lock file, `sha512-<base64>`, in the form of CycloneDX. */
function hashesOf(integrity: string) {
	const [algorithm = "", base64 = ""] = integrity.split(" ")[0]!.split(/-(.*)/s);
	return [{ alg: algorithm.replace(/^sha/, "SHA-"), content: Buffer.from(base64, "base64").toString("hex") }];
}

/**
 * The software bill of materials (SBOM) as CycloneDX 1.6: every package of the lock file with version, licence and
 * checksum. It leaves out the optional serial number, which would differ from build to build.
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
				...(integrity && { hashes: hashesOf(integrity) }),
				...(license && { licenses: licencesOf(license) }),
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
