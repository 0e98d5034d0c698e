// The reader's place among the results, kept with the entry of the browser's history: Back from a result finds it again, also from
// disk and without the browser's own cache of pages.

export interface ResultsPlace {
	/** How many results are shown. */
	shown: number;
	/** How far the page is scrolled, in pixels. */
	y: number;
}

/** The place of the present entry, where it has one. */
export const readPlace = (): ResultsPlace | undefined => (history.state as { place?: ResultsPlace } | null)?.place;

/** Keeps the place. A browser may refuse, after many changes in a short time. */
export function keepPlace(shown: number): void {
	const place: ResultsPlace = { shown, y: Math.round(scrollY) };
	try {
		history.replaceState({ place }, "");
	} catch {}
}
