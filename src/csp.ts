/**
 * The content security policy (CSP): pages load and run files of the site only, and nothing inline. Each page has it in a
 * meta tag, which works from disk too; hosts send it as a header (src/hosting), with directives that a meta tag cannot have.
 *
 * `form-action` allows "file:" because in Firefox no file on disk matches 'self', and the search box would do nothing.
 */
export const contentSecurityPolicy =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self' file:; base-uri 'none'";
