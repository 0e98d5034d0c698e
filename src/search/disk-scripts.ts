// The naming scheme of the index on disk. The build writes the files of the index into scripts by it, and the search page
// finds them by it.

/**
 * The name of the script that holds a file of the index. Files in a folder whose names share their language and the first two
 * characters behind it share a script, since many small files are slow on a USB stick.
 *
 * @param path  the file's path in the index: `fragment/en_0a1b2c3.pf_fragment`
 * @returns a path without extension: `fragment/en_0a`
 */
export const diskScriptOf = (path: string): string => path.replace(/([^/._]*_[^/]{2}|[^/]{5})[^/]*$/, "$1");
