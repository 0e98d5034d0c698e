// The city list: narrows and sorts itself in place. The controls hold the state, the address repeats it, and the list items carry what there is to choose by, so that nothing is known here that the page does not say.

import { type Choice, eachFacet, type FacetValues, tally } from "../model/facets.ts";
import { onQueryChange, writeQuery } from "./shared/address.ts";

const panel = document.querySelector<HTMLElement>("[data-filter]");
const results = document.querySelector<HTMLElement>(".directory .results");
if (panel && results) start(panel, results);

function start(panel: HTMLElement, results: HTMLElement): void {
	const sections = [...results.querySelectorAll<HTMLElement>("section")];
	const letters = results.querySelector<HTMLElement>(".letters")!;
	const items = [...results.querySelectorAll<HTMLLIElement>(".cities > li")];
	const homes = items.map((item) => item.parentElement!);
	const traits = items.map(traitsOf);
	const dots = dotsOf(items);
	const flat = document.createElement("ul");
	flat.className = "cities";
	flat.hidden = true;
	results.append(flat);

	const boxes = [...panel.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
	const sort = panel.querySelector<HTMLSelectElement>("[name=sort]")!;
	const shown = panel.querySelector<HTMLElement>(".shown")!;
	const chosen = panel.querySelector<HTMLElement>(".active-filters")!;
	const none = panel.querySelector<HTMLElement>(".none")!;
	const clear = panel.querySelector<HTMLElement>(".clear")!;
	const chip = panel.querySelector("template")!.content.firstElementChild!;
	const numbers = new Intl.NumberFormat(document.documentElement.lang);

	/** The chosen values as the address writes them: `?region=africa&theme=literacy`. */
	function address(): URLSearchParams {
		const query = new URLSearchParams(boxes.filter((box) => box.checked).map((box) => [box.name, box.value]));
		if (sort.value !== "name") query.set("sort", sort.value);
		return query;
	}

	/** Sets the controls as the address says. What is not offered is passed over. */
	function read(): void {
		const asked = new URLSearchParams(location.search);
		for (const box of boxes) box.checked = asked.getAll(box.name).includes(box.value);
		const order = asked.get("sort") ?? "";
		sort.value = [...sort.options].some((option) => option.value === order) ? order : "name";
	}

	/** The whole list stands under its letters; a part of it, or another order, in one piece. */
	function arrange(matches: readonly boolean[]): void {
		const wasWhole = flat.hidden;
		const whole = sort.value === "name" && matches.every(Boolean);
		flat.hidden = whole;
		letters.hidden = !whole;
		for (const section of sections) section.hidden = !whole;
		if (!whole) flat.append(...(sort.value === "name" ? items : sorted(items, sort.value)));
		else if (!wasWhole) for (const [i, item] of items.entries()) homes[i]!.append(item);
		for (const extra of results.querySelectorAll<HTMLElement>("[data-shown]")) {
			extra.hidden = extra.dataset["shown"] !== sort.value;
		}
	}

	function showChosen(): void {
		const picked = boxes.filter((box) => box.checked);
		chosen.replaceChildren(
			...picked.map((box) => {
				const one = chip.cloneNode(true) as HTMLElement;
				one.querySelector("[data-name]")!.textContent = box.nextElementSibling!.textContent;
				one.querySelector("button")!.addEventListener("click", () => {
					box.checked = false;
					changed();
					(chosen.querySelector("button") ?? panel.querySelector<HTMLElement>("summary"))?.focus();
				});
				return one;
			}),
		);
		chosen.hidden = picked.length === 0;
		clear.parentElement!.hidden = picked.length === 0;
	}

	function apply(): void {
		const choice: Choice = eachFacet(
			(id) => new Set(boxes.filter((box) => box.name === id && box.checked).map((box) => box.value)),
		);
		const { matches, counts } = tally(traits, choice);
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
		shown.textContent =
			(count === items.length ? shown.dataset["all"] : shown.dataset["some"]?.replace("{n}", numbers.format(count))) ??
			"";
		none.hidden = count > 0;
		arrange(matches);
		showChosen();
	}

	function changed(): void {
		apply();
		writeQuery(address(), "push");
	}

	panel.addEventListener("change", changed);
	clear.addEventListener("click", () => {
		for (const box of boxes) box.checked = false;
		changed();
		panel.querySelector<HTMLElement>("summary")?.focus();
	});
	onQueryChange(() => {
		read();
		apply();
	});

	panel.querySelector("details")!.open = matchMedia("(min-width: 56rem)").matches;
	read();
	// With nothing chosen the page stands as it came.
	if (address().toString()) apply();
	for (const box of boxes) if (box.checked) box.closest("details")!.open = true;
	panel.hidden = false;
}

function traitsOf(item: HTMLElement): FacetValues {
	return eachFacet((id) => item.dataset[id]?.split(" ") ?? []);
}

/** Each city's dot on the map, found by its address; a city that is not placed has none. */
function dotsOf(items: readonly HTMLElement[]): (Element | undefined)[] {
	const byAddress = new Map(
		[...document.querySelectorAll(".world svg a")].map((link) => [link.getAttribute("href"), link] as const),
	);
	return items.map((item) => byAddress.get(item.querySelector("a")!.getAttribute("href")));
}

/** The items by year of joining, oldest first, or by population, largest first; those without a number stand last. */
function sorted(items: readonly HTMLElement[], by: string): HTMLElement[] {
	const number = (item: HTMLElement) => Number(item.dataset[by]) || undefined;
	const sign = by === "population" ? -1 : 1;
	const known = items.filter((item) => number(item) !== undefined);
	const rest = items.filter((item) => number(item) === undefined);
	return [...known.sort((a, b) => sign * (number(a)! - number(b)!)), ...rest];
}
