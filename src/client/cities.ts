// The list of cities: filters and sorts itself in place. The controls hold the state and the address mirrors it. What a city is
// filtered and sorted by stands on its list item.

import { type Choice, eachFacet, type FacetValues, tally } from "../model/facets.ts";
import { onQueryStringChange, writeQueryString } from "./shared/address.ts";
import { element, fillPlaceholders } from "./shared/elements.ts";

const panel = document.querySelector<HTMLElement>("[data-filter]");
const results = document.querySelector<HTMLElement>(".directory .results");
if (panel && results) start(panel, results);

function start(panel: HTMLElement, results: HTMLElement): void {
	const sections = [...results.querySelectorAll<HTMLElement>("section")];
	const letters = results.querySelector<HTMLElement>(".letters")!;
	const items = [...results.querySelectorAll<HTMLLIElement>(".cities > li")];
	/** The list under a letter in which each item stands at first. */
	const letterLists = items.map((item) => item.parentElement!);
	const values = items.map(facetValuesOf);
	const dots = dotsOf(items);
	const flatList = element("ul", { class: "cities", hidden: "" });
	results.append(flatList);

	const boxes = [...panel.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
	const sort = panel.querySelector<HTMLSelectElement>("[name=sort]")!;
	const status = panel.querySelector<HTMLElement>(".shown")!;
	const chosen = panel.querySelector<HTMLElement>(".active-filters")!;
	const empty = panel.querySelector<HTMLElement>(".none")!;
	const clear = panel.querySelector<HTMLElement>(".clear")!;
	const chipTemplate = panel.querySelector("template")!.content.firstElementChild!;
	const numbers = new Intl.NumberFormat(document.documentElement.lang);

	/** The state of the controls as a query string: `?region=africa&theme=literacy`. */
	function queryString(): URLSearchParams {
		const params = new URLSearchParams(boxes.filter((box) => box.checked).map((box) => [box.name, box.value]));
		if (sort.value !== "name") params.set("sort", sort.value);
		return params;
	}

	/** Sets the controls by the address. Unknown values are ignored. */
	function readAddress(): void {
		const params = new URLSearchParams(location.search);
		for (const box of boxes) box.checked = params.getAll(box.name).includes(box.value);
		const sortBy = params.get("sort") ?? "";
		sort.value = [...sort.options].some((option) => option.value === sortBy) ? sortBy : "name";
	}

	/** Shows all cities by name under their letters, and a selection or another order as one flat list. */
	function arrange(matches: readonly boolean[]): void {
		const wasByLetter = flatList.hidden;
		const byLetter = sort.value === "name" && matches.every(Boolean);
		flatList.hidden = byLetter;
		letters.hidden = !byLetter;
		for (const section of sections) section.hidden = !byLetter;
		if (!byLetter) flatList.append(...(sort.value === "name" ? items : sorted(items, sort.value)));
		else if (!wasByLetter) for (const [i, item] of items.entries()) letterLists[i]!.append(item);
		for (const detail of results.querySelectorAll<HTMLElement>("[data-shown]")) {
			detail.hidden = detail.dataset["shown"] !== sort.value;
		}
	}

	function showChosen(): void {
		const checked = boxes.filter((box) => box.checked);
		chosen.replaceChildren(
			...checked.map((box) => {
				const chip = chipTemplate.cloneNode(true) as HTMLElement;
				chip.querySelector("[data-name]")!.textContent = box.nextElementSibling!.textContent;
				chip.querySelector("button")!.addEventListener("click", () => {
					box.checked = false;
					onChange();
					(chosen.querySelector("button") ?? panel.querySelector<HTMLElement>("summary"))?.focus();
				});
				return chip;
			}),
		);
		chosen.hidden = checked.length === 0;
		clear.parentElement!.hidden = checked.length === 0;
	}

	function update(): void {
		const choice: Choice = eachFacet(
			(id) => new Set(boxes.filter((box) => box.name === id && box.checked).map((box) => box.value)),
		);
		const { matches, counts } = tally(values, choice);
		for (const [i, item] of items.entries()) {
			item.hidden = !matches[i];
			dots[i]?.classList.toggle("dimmed", !matches[i]);
		}
		for (const box of boxes) {
			const count = counts[box.name as keyof Choice].get(box.value) ?? 0;
			const label = box.closest("label")!;
			label.querySelector("[data-count]")!.textContent = numbers.format(count);
			label.hidden = count === 0 && !box.checked;
		}
		const count = matches.filter(Boolean).length;
		status.textContent =
			(count === items.length
				? status.dataset["all"]
				: fillPlaceholders(status.dataset["some"] ?? "", { n: numbers.format(count) })) ?? "";
		empty.hidden = count > 0;
		arrange(matches);
		showChosen();
	}

	function onChange(): void {
		update();
		writeQueryString(queryString(), "push");
	}

	panel.addEventListener("change", onChange);
	clear.addEventListener("click", () => {
		for (const box of boxes) box.checked = false;
		onChange();
		panel.querySelector<HTMLElement>("summary")?.focus();
	});
	onQueryStringChange(() => {
		readAddress();
		update();
	});

	panel.querySelector("details")!.open = matchMedia("(min-width: 56rem)").matches;
	readAddress();
	// With nothing chosen the page is right as it was built.
	if (queryString().toString()) update();
	for (const box of boxes) if (box.checked) box.closest("details")!.open = true;
	panel.hidden = false;
}

function facetValuesOf(item: HTMLElement): FacetValues {
	return eachFacet((id) => item.dataset[id]?.split(" ") ?? []);
}

/** Each city's dot on the map, which links to the same page; a city without coordinates has none. */
function dotsOf(items: readonly HTMLElement[]): (Element | undefined)[] {
	const byHref = new Map(
		[...document.querySelectorAll(".world svg a")].map((link) => [link.getAttribute("href"), link] as const),
	);
	return items.map((item) => byHref.get(item.querySelector("a")!.getAttribute("href")));
}

/** Sorts items by year of joining, oldest first, or by population, largest first; those without a number come last. */
function sorted(items: readonly HTMLElement[], by: string): HTMLElement[] {
	const number = (item: HTMLElement) => Number(item.dataset[by]) || undefined;
	const sign = by === "population" ? -1 : 1;
	const withNumber = items.filter((item) => number(item) !== undefined);
	const withoutNumber = items.filter((item) => number(item) === undefined);
	return [...withNumber.sort((a, b) => sign * (number(a)! - number(b)!)), ...withoutNumber];
}
