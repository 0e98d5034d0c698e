import type { ListedCity } from "./read-rows.ts";

/** Dims the dots of cities that do not match. A map without a city of the selection gives its place to the others. */
export function mapView(fold: HTMLDetailsElement | null, cities: readonly ListedCity[]) {
	const maps = [...(fold?.querySelectorAll<HTMLElement>(".map") ?? [])];
	/** Each city's dot, which links to the same page; a city without coordinates has none. */
	const dots = new Map(
		maps.flatMap((map) => [...map.querySelectorAll("svg a")].map((link) => [link.getAttribute("href"), link] as const)),
	);
	return (matches: readonly boolean[], isShown: boolean): void => {
		if (!fold) return;
		fold.open = isShown;
		for (const [i, { href }] of cities.entries()) dots.get(href)?.classList.toggle("dimmed", !matches[i]);
		for (const map of maps) map.hidden = !map.querySelector("svg a:not(.dimmed)");
	};
}
