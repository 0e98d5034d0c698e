/**
 * What a page may load and run: its own files, and nothing inline. Each page says it in a meta tag, which holds from
 * disk as well; hosts say it in a header (src/hosting), with what a meta tag cannot say.
 */
export const policy =
	"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'";
