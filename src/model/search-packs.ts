// The build writes the search index once more for copies on a disk, as scripts, and the search page reads them: both go by
// this rule.

/**
 * The script, without its ending, that holds a file of the index. Each file has its own, but for fragments, one a page:
 * the number that a page's id makes puts it with others.
 *
 * @param path  the file's path inside Pagefind's folder
 * @param packs  among how many scripts the fragments are divided
 */
export function packOf(path: string, packs: number): string {
	const id = /^fragment\/[a-z]+_(\w+)\.pf_fragment$/.exec(path)?.[1];
	return id === undefined ? path : `fragment/${Number.parseInt(id, 36) % packs}`;
}
