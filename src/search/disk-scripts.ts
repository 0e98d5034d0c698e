// The build writes the search index once more for copies on a disk, as scripts, and the search page reads them: both go by
// this rule.

/**
 * The script, without its ending, that holds a file of the index: files of a folder whose names begin alike share one, since
 * many small files crawl on a stick.
 *
 * @param path  the file's path inside the index
 */
export const diskScriptOf = (path: string): string => path.replace(/([^/]{5})[^/]*$/, "$1");
