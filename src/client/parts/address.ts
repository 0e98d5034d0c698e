/**
 * Puts a query into the address as a new step, which Back undoes. A browser may refuse that for a page opened from
 * disk: the page then works on, and only its address stays as it was.
 */
export function step(query: URLSearchParams): void {
	const text = query.toString();
	try {
		history.pushState(null, "", text ? `?${text}` : location.pathname);
	} catch {}
}
