import { contentSecurityPolicy } from "../csp.ts";
import { folderOf, siteLanguages } from "../languages.ts";

/** Values by header name. */
export type Headers = Readonly<Record<string, string>>;

/** Headers of every response, errors included. */
export const commonHeaders: Headers = {
	"Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'none'`,
	"X-Content-Type-Options": "nosniff",
	// The same as frame-ancestors, for browsers without support for it.
	"X-Frame-Options": "DENY",
	// The sites of linked sources learn nothing about readers.
	"Referrer-Policy": "no-referrer",
	"Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
};

/**
 * Headers of responses over TLS: HSTS, by which browsers use TLS only, for a year. `includeSubDomains` is left out, since
 * subdomains may belong to others.
 */
export const tlsHeaders: Headers = { "Strict-Transport-Security": "max-age=31536000" };

/** Caching of mutable files: a browser revalidates them on each use, since a stale page refers to files of an old build. */
export const revalidated = "public, max-age=0, must-revalidate";

/** Caching of files with a content hash in their name, which is their cache-busting: for a year without revalidation. */
export const immutable = "public, max-age=31536000, immutable";

/**
 * Folders of files with content hashes in their names: style sheets, and chunks of the search index. They end with a slash:
 * the simplest hosts match paths by prefix only.
 */
export const hashedFolders: readonly string[] = [
	"assets/",
	...siteLanguages
		.map(folderOf)
		.flatMap((language) => ["filter", "fragment", "index"].map((part) => `${language}pagefind/${part}/`)),
];

/** CORS: scripts of other sites may read the data files. */
export const crossOrigin = { folder: "data/", headers: { "Access-Control-Allow-Origin": "*" } as Headers } as const;
