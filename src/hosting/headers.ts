import { contentSecurityPolicy } from "../csp.ts";

/** Headers by their names. */
export type Headers = Readonly<Record<string, string>>;

/** What every answer carries, errors too. */
export const everywhere: Headers = {
	"Content-Security-Policy": `${contentSecurityPolicy}; frame-ancestors 'none'`,
	"X-Content-Type-Options": "nosniff",
	// The same as frame-ancestors, for browsers that do not know it.
	"X-Frame-Options": "DENY",
	// The sources that a page links to learn nothing of who reads it.
	"Referrer-Policy": "no-referrer",
	"Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin",
};

/**
 * What an answer over TLS carries besides: browsers then come back over TLS only, for a year. Other names of the same
 * domain are not the atlas's to bind, so `includeSubDomains` is left out.
 */
export const overTls: Headers = { "Strict-Transport-Security": "max-age=31536000" };

/** Kept, and asked about each time: a page that names files of the last build would lack them after the next. */
export const revalidated = "public, max-age=0, must-revalidate";

/** Kept for a year without a question: the name changes with the content. */
export const immutable = "public, max-age=31536000, immutable";

/**
 * The files whose names hold a hash of their content: the style sheets, and the parts of the search index. Folders, with a
 * slash at their end, since the simplest hosts match nothing else.
 */
export const hashed = ["assets/", "pagefind/filter/", "pagefind/fragment/", "pagefind/index/"] as const;

/** Data is there to be taken, by scripts of other sites too. */
export const crossOrigin = { folder: "data/", headers: { "Access-Control-Allow-Origin": "*" } as Headers } as const;
