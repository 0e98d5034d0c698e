import type { Publication } from "../model/publication.ts";
import { network } from "../network/network.ts";
import type { DataFile } from "./data-files.ts";

const encoder = new TextEncoder();

/** The size of a text in UTF-8, in bytes. */
export const bytesOf = (text: string) => encoder.encode(text).length;

async function sha256(content: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", content);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const resource = async ({
	path,
	title,
	description,
	format,
	mediatype,
	fields,
	primaryKey,
	cityKey,
	content,
}: DataFile) => ({
	name: path.replace(".", "-"),
	path,
	title,
	description,
	format,
	mediatype,
	encoding: "utf-8",
	bytes: content.length,
	hash: `sha256:${await sha256(content)}`,
	// GeoJSON is no table and has no schema: the fields of cities.csv describe its properties.
	...(format !== "geojson" && {
		type: "table",
		...(format === "csv" && { profile: "tabular-data-resource" }),
		schema: {
			fields,
			...(primaryKey && { primaryKey }),
			...(cityKey && { foreignKeys: [{ fields: cityKey, reference: { resource: "cities-csv", fields: "id" } }] }),
			missingValues: [""],
		},
	}),
});

/**
 * The descriptor of the data files by version 2 of the Data Package standard (https://datapackage.org).
 *
 * @param today  the day of the build, `YYYY-MM-DD`
 */
export async function dataPackage(
	files: readonly DataFile[],
	{ name, description, slug, url, version, contentLicence }: Publication,
	today: string,
): Promise<string> {
	const descriptor = {
		$schema: "https://datapackage.org/profiles/2.0/datapackage.json",
		name: slug,
		title: name,
		description,
		homepage: `${url}/data.html`,
		version,
		created: `${today}T00:00:00Z`,
		licenses: [{ name: contentLicence.id, title: contentLicence.name, path: contentLicence.url }],
		sources: [
			{ title: "The pages and documents that the atlas cites", path: "sources.json" },
			{
				title: "GeoNames, for positions, names in other languages and some populations (CC BY 4.0)",
				path: "https://www.geonames.org/",
			},
		],
		contributors: [{ title: name, path: `${url}/`, roles: ["publisher"] }],
		keywords: network.atlas.keywords,
		resources: await Promise.all(files.map(resource)),
	};
	return `${JSON.stringify(descriptor, null, "\t")}\n`;
}
