// The filters above the list: a box for each value of each facet, how many cities it would show, and a button for each one chosen.

import { type Choice, eachFacet, type FacetId, facetIds, type Tally } from "../../model/facets.ts";
import { element, fillPlaceholders } from "../shared/elements.ts";
import { openOneAtATime } from "../shared/folds.ts";

/** @param onChange  called with the boxes that are ticked now */
export function filterPanel(panel: HTMLElement, onChange: (choice: Choice) => void) {
	const boxes = [...panel.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
	const status = panel.querySelector<HTMLElement>(".shown")!;
	const chosen = panel.querySelector<HTMLElement>(".chosen")!;
	const chips = chosen.querySelector<HTMLElement>(".active-filters")!;
	const empty = panel.querySelector<HTMLElement>(".none")!;
	const chipTemplate = panel.querySelector("template")!.content.firstElementChild!;
	const numbers = new Intl.NumberFormat(document.documentElement.lang);
	const offered = eachFacet((id) => new Set(boxes.filter(({ name }) => name === id).map(({ value }) => value)));
	const change = () =>
		onChange(
			eachFacet((id) => new Set(boxes.filter((box) => box.name === id && box.checked).map(({ value }) => value))),
		);

	const facets = [...panel.querySelectorAll<HTMLDetailsElement>(".facet")];
	// Open, a filter covers the list on a phone: the button in it says how many cities wait below, and leads there.
	const done = facets.map((facet) => {
		const button = element("button", { type: "button", class: "done" });
		button.addEventListener("click", () => {
			facet.open = false;
			facet.querySelector("summary")!.focus();
		});
		facet.querySelector("fieldset")!.append(button);
		return button;
	});
	openOneAtATime(facets);
	for (const box of boxes) box.addEventListener("change", change);
	chosen.querySelector(".clear")!.addEventListener("click", () => {
		for (const box of boxes) box.checked = false;
		change();
		panel.querySelector("summary")!.focus();
	});

	function chipOf(box: HTMLInputElement): HTMLElement {
		const chip = chipTemplate.cloneNode(true) as HTMLElement;
		const facet = box.closest("fieldset[data-named]")?.querySelector("legend")?.textContent;
		const value = box.nextElementSibling!.textContent;
		chip.querySelector("[data-name]")!.textContent = facet ? `${facet}: ${value}` : value;
		chip.addEventListener("click", () => {
			box.checked = false;
			change();
			(chips.querySelector("button") ?? panel.querySelector("summary"))?.focus();
		});
		return chip;
	}

	return {
		isOffered: (id: FacetId, value: string) => offered[id].has(value),
		/** Shows what is chosen, and what each further value would show. */
		show(choice: Choice, { matches, counts }: Tally): void {
			for (const box of boxes) {
				const id = box.name as FacetId;
				const count = counts[id].get(box.value) ?? 0;
				const label = box.closest("label")!;
				box.checked = choice[id].has(box.value);
				label.querySelector("[data-count]")!.textContent = numbers.format(count);
				label.hidden = count === 0 && !box.checked;
			}
			const count = matches.filter(Boolean).length;
			status.textContent =
				(count === matches.length
					? status.dataset["all"]
					: fillPlaceholders(status.dataset["some"] ?? "", { n: numbers.format(count) })) ?? "";
			const { showNone = "", showOne = "", showMany = "" } = panel.dataset;
			const show = count === 0 ? showNone : count === 1 ? showOne : showMany;
			for (const button of done) button.textContent = fillPlaceholders(show, { n: numbers.format(count) });
			empty.hidden = count > 0;
			chips.replaceChildren(...boxes.filter(({ checked }) => checked).map(chipOf));
			chosen.hidden = facetIds.every((id) => choice[id].size === 0);
		},
	};
}
