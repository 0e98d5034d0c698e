/**
 * What a page may load and run: its own files, and nothing inline. Each page says it in a meta tag, which holds from
 * disk as well; hosts say it in a header (src/hosting), with what a meta tag cannot say.
 *
 * "file:" is a target of forms because Firefox, opened from disk, counts no file as 'self', and the search box would do
 * nothing.
 */
export const contentSecurityPolicy =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self' file:; base-uri 'none'";
