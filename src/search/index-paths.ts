// What the paths of Pagefind's files say, for build and search page. That Pagefind names them so, classic-engine.ts verifies.

/** Whether a file of the index holds the text of one page. A result whose fragment is missing is left out. */
export const isFragment = (path: string): boolean => path.endsWith(".pf_fragment");

/** Whether a file of the index holds the values of a filter. Without it, only the counts beside the filter are missing. */
export const isFilterFile = (path: string): boolean => path.endsWith(".pf_filter");

/**
 * The name of the script that holds a file of the index on disk. Files in a folder whose names share their language and the first two
 * characters behind it share a script, since many small files are slow on a USB stick.
 *
 * @param path  the file's path in the index: `fragment/en_0a1b2c3.pf_fragment`
 * @returns a path without extension: `fragment/en_0a`
 */
export const diskScriptOf = (path: string): string => path.replace(/([^/._]*_[^/]{2}|[^/]{5})[^/]*$/, "$1");
