const { env } = process;

/**
 * The folders that the environment names, as they are written there. An empty variable is an unset one: it is what a
 * workflow makes of a setting that nobody has given it.
 */
export const folders = {
	/** CONTENT_DIR: the folder that the site is made of. */
	content: env["CONTENT_DIR"] || "content",
	/** OUT_DIR: where the built site goes. */
	out: env["OUT_DIR"] || "dist",
	/** RELEASE_DIR: where `npm run release` puts a release, and from where a build offers it for download. */
	release: env["RELEASE_DIR"] || undefined,
	/** CACHE_DIR: where Astro keeps what it has read. */
	cache: env["CACHE_DIR"] || undefined,
} as const;
