// The filters beside the results: checkboxes with the number of results that each would leave.

import { element } from "../shared/elements.ts";
import type { SearchMessages } from "./messages.ts";
import type { FilterCounts } from "./pagefind.ts";
import { type ChosenValues, eachFilter, type FilterKey, filterKeys } from "./query.ts";

/** Filters with few values are open from the start, the others where one is in use. */
const openAtFirst = new Set<FilterKey>(["kind", "region"]);

/** Draws the filters anew and keeps the focus where it was. Values that would leave no result are not shown. */
export function drawFilters(
	container: HTMLElement,
	counts: FilterCounts,
	chosenValues: ChosenValues,
	messages: SearchMessages,
): void {
	const focused =
		document.activeElement instanceof HTMLInputElement &&
		container.contains(document.activeElement) &&
		document.activeElement.id;
	const wasOpen = new Set(
		[...container.querySelectorAll<HTMLDetailsElement>("details[open]")].map(({ dataset }) => dataset["filter"]!),
	);
	const isFirst = container.childElementCount === 0;
	const compare = new Intl.Collator(document.documentElement.lang).compare;
	container.replaceChildren(
		...filterKeys.flatMap((key) => {
			const chosen = chosenValues[key];
			const names = messages.values[key];
			const values = Object.entries(counts[key] ?? {})
				.filter(([value, count]) => count > 0 || chosen.includes(value))
				.sort(([a], [b]) => compare(names[a] ?? a, names[b] ?? b));
			if (values.length === 0) return [];
			const isOpen = isFirst ? openAtFirst.has(key) || chosen.length > 0 : wasOpen.has(key);
			return element(
				"details",
				{ "data-filter": key, open: isOpen && "" },
				element("summary", {}, messages.filter[key]),
				element(
					"fieldset",
					{},
					element("legend", { class: "visually-hidden" }, messages.filter[key]),
					...values.map(([value, count]) => {
						// The id is the value's own, since the other values come and go.
						const id = `choice-${key}-${encodeURIComponent(value)}`;
						const box = element("input", { type: "checkbox", name: key, value, id });
						box.checked = chosen.includes(value);
						return element(
							"label",
							{},
							box,
							` ${names[value] ?? value} `,
							element("span", { class: "quiet" }, String(count)),
						);
					}),
				),
			);
		}),
	);
	if (focused) document.getElementById(focused)?.focus();
}

/** Reads the checked values. */
export const checkedValues = (container: HTMLElement): ChosenValues =>
	eachFilter((key) =>
		[...container.querySelectorAll<HTMLInputElement>(`input[name="${key}"]:checked`)].map(({ value }) => value),
	);
