// The filters beside the results: checkboxes with the number of results that each would leave.

import { element } from "../shared/elements.ts";
import { filterKeys } from "./address.ts";
import type { Choices } from "./find.ts";
import type { SearchMessages } from "./messages.ts";
import type { FilterCounts } from "./pagefind.ts";

/** Filters with many values are closed until they are asked for or in use. */
const open = new Set<string>(["kind", "region"]);

/** Draws the filters anew and keeps the focus where it was. Values that would leave nothing are not shown. */
export function drawFilters(place: HTMLElement, counts: FilterCounts, choices: Choices, texts: SearchMessages): void {
	const focused =
		document.activeElement instanceof HTMLInputElement &&
		place.contains(document.activeElement) &&
		document.activeElement.id;
	const wasOpen = new Set(
		[...place.querySelectorAll<HTMLDetailsElement>("details[open]")].map(({ dataset }) => dataset["filter"]!),
	);
	const fresh = place.childElementCount === 0;
	const compare = new Intl.Collator(document.documentElement.lang).compare;
	place.replaceChildren(
		...filterKeys.flatMap((key) => {
			const chosen = choices[key] ?? [];
			const values = Object.entries(counts[key] ?? {})
				.filter(([value, count]) => count > 0 || chosen.includes(value))
				.sort(([a], [b]) => compare(a, b));
			if (values.length === 0) return [];
			const isOpen = fresh ? open.has(key) || chosen.length > 0 : wasOpen.has(key);
			return element(
				"details",
				{ "data-filter": key, open: isOpen && "" },
				element("summary", {}, texts.filter[key]),
				element(
					"fieldset",
					{},
					element("legend", { class: "visually-hidden" }, texts.filter[key]),
					...values.map(([value, count], i) => {
						const box = element("input", {
							type: "checkbox",
							name: key,
							value,
							id: `choice-${key}-${i}-${value.replace(/\W/g, "")}`,
						});
						box.checked = chosen.includes(value);
						return element(
							"label",
							{},
							box,
							` ${key === "kind" ? (texts.kinds[value] ?? value) : value} `,
							element("span", { class: "quiet" }, String(count)),
						);
					}),
				),
			);
		}),
	);
	if (focused) document.getElementById(focused)?.focus();
}

/** The values that are ticked, by filter. */
export const ticked = (place: HTMLElement): Choices =>
	Object.fromEntries(
		filterKeys.map((key) => [
			key,
			[...place.querySelectorAll<HTMLInputElement>(`input[name="${key}"]:checked`)].map(({ value }) => value),
		]),
	);
