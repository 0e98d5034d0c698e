/**
 * Names the script that holds a file of the index for pages opened from disk, without its ending. Files whose names begin
 * alike share one: a USB stick is slow with many small files. The build writes the scripts and the search page loads them by
 * this rule.
 *
 * @param path  the file's path inside the index
 */
export const diskScriptOf = (path: string): string => path.replace(/([^/]{5})[^/]*$/, "$1");
