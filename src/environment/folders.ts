const { env } = process;

/**
 * Folders set by environment variables, as unresolved paths. An empty variable counts as unset, since a workflow passes an
 * empty string for a setting without a value.
 */
export const folders = {
	/** CONTENT_DIR: the content of the site. */
	content: env["CONTENT_DIR"] || "content",
	/** OUT_DIR: the output folder of a build. */
	out: env["OUT_DIR"] || "dist",
	/** RELEASE_DIR: the output folder of `npm run release`, from which a build copies the downloads. */
	release: env["RELEASE_DIR"] || undefined,
	/** CACHE_DIR: the cache directory of Astro. */
	cache: env["CACHE_DIR"] || undefined,
} as const;
