// The query string of the page's address. It mirrors the page's state, so that Back, a reload and a link restore it. The page
// reads it at its start and after Back or Forward, and at no other time.

/** The query string as the page last read or wrote it. */
let current = location.search;

/**
 * Writes the query string. A browser may refuse, for a page opened from disk or after many changes in a short time: then
 * the page works on and its address stays as it was.
 *
 * @param how  `push` adds a history entry, `replace` changes the current one
 */
export function writeQueryString(params: URLSearchParams, how: "push" | "replace"): void {
	const text = params.toString();
	if (text === location.search.slice(1)) return;
	try {
		history[`${how}State`](null, "", text ? `?${text}` : location.pathname);
	} catch {}
	current = location.search;
}

/** Calls a listener when Back or Forward has changed the query string. A step to a fragment of the page changes none. */
export function onQueryStringChange(listener: () => void): void {
	addEventListener("popstate", () => {
		if (location.search === current) return;
		current = location.search;
		listener();
	});
}
