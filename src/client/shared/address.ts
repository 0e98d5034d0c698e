// The query of the page's address. It repeats what the page shows, so that Back, a reload and a link bring that back; what
// the page shows is never read from it but at the start and when Back or Forward has changed it.

/** The query that the page has read or written last. */
let current = location.search;

/**
 * Writes a query into the address. A browser may refuse that: for a page opened from disk, or where there were too many
 * changes in a short time. The page then works on, and only its address stays as it was.
 *
 * @param how  `push` for a step that Back undoes, `replace` for a change of the step that the reader is at
 */
export function writeQuery(query: URLSearchParams, how: "push" | "replace"): void {
	const text = query.toString();
	if (text === location.search.slice(1)) return;
	try {
		history[`${how}State`](null, "", text ? `?${text}` : location.pathname);
	} catch {}
	current = location.search;
}

/** Calls `read` when Back or Forward has led to another query. A step to a fragment of the page leads to none. */
export function onQueryChange(read: () => void): void {
	addEventListener("popstate", () => {
		if (location.search === current) return;
		current = location.search;
		read();
	});
}
