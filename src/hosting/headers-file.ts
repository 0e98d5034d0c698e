import { commonHeaders, crossOrigin, hashedFolders, immutable, tlsHeaders } from "./headers.ts";
import { mediaTypes } from "./media-types.ts";

/** A rule: a path pattern and its headers. */
const rule = (path: string, headers: Readonly<Record<string, string>>) =>
	[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");

/**
 * The file `_headers` of Cloudflare Pages and Netlify. Both concatenate the values of a header that several rules set, so no
 * path may match two rules with one header. Other paths get the hosts' default, revalidation.
 */
export const headersFile = (): string =>
	`${[
		rule("/*", { ...commonHeaders, ...tlsHeaders }),
		...hashedFolders.map((folder) => rule(`/${folder}*`, { "Cache-Control": immutable })),
		rule(`/${crossOrigin.folder}*`, crossOrigin.headers),
		// The hosts know the types of the other extensions.
		rule("/data/cities.geojson", { "Content-Type": mediaTypes["geojson"]! }),
	].join("\n\n")}\n`;
