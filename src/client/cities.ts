// The list of cities: filters and sorts itself in place, as list, table or map. One state, which the controls change and the
// address mirrors; what a city is filtered and sorted by stands on its row.

import { tally } from "../model/facets.ts";
import { arranger, type FoldMessages } from "./cities/arrange.ts";
import { citationOf } from "./cities/citation.ts";
import { citiesCsv } from "./cities/csv.ts";
import { filterPanel } from "./cities/filter-panel.ts";
import { mapView } from "./cities/map-view.ts";
import { readRows } from "./cities/read-rows.ts";
import type { SortKey } from "./cities/sort.ts";
import { type ListState, readState, type View, writeState } from "./cities/state.ts";
import { onQueryStringChange, writeQueryString } from "./shared/address.ts";
import { saveFile } from "./shared/save-file.ts";

const directory = document.querySelector<HTMLElement>(".directory");
if (directory) start(directory);

function start(directory: HTMLElement): void {
	const panel = directory.querySelector<HTMLElement>("[data-filter]")!;
	const table = directory.querySelector("table")!;
	const cities = readRows(table);
	const facets = cities.map((city) => city.facets);
	const sort = panel.querySelector<HTMLSelectElement>("[name=sort]")!;
	const views = [...panel.querySelectorAll<HTMLInputElement>("[name=view]")];
	const messages = JSON.parse(directory.querySelector("script")!.textContent) as FoldMessages;
	const address = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;

	const filters = filterPanel(panel, (choice) => change({ choice }));
	const arrange = arranger(table, directory.querySelector<HTMLElement>(".letters")!, cities, messages, (key) =>
		change({ sort: key, isReversed: key === state.sort && !state.isReversed }),
	);
	const drawMaps = mapView(directory.querySelector(".maps"), cities);
	const cite = citationOf(document.querySelector("[data-citing]"), address);

	const stateOfAddress = () => readState(new URLSearchParams(location.search), filters.isOffered);
	let state = stateOfAddress();
	/** The cities that match, in their order. */
	let shown = cities;

	function draw(): void {
		const result = tally(facets, state.choice);
		filters.show(state.choice, result);
		shown = arrange(state, result.matches);
		drawMaps(result.matches, state.view === "map");
		sort.value = state.sort;
		for (const radio of views) radio.checked = radio.value === state.view;
		directory.dataset["view"] = state.view;
		cite(writeState(state));
	}

	function change(next: Partial<ListState>): void {
		state = { ...state, ...next };
		draw();
		writeQueryString(writeState(state), "push");
	}

	sort.addEventListener("change", () => change({ sort: sort.value as SortKey, isReversed: false }));
	for (const radio of views) radio.addEventListener("change", () => change({ view: radio.value as View }));
	panel.querySelector(".download")!.addEventListener("click", () => {
		saveFile("cities.csv", citiesCsv(shown, address), "text/csv");
	});
	onQueryStringChange(() => {
		state = stateOfAddress();
		draw();
	});

	draw();
	panel.hidden = false;
}
