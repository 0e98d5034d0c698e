// The comparison. The address says which cities stand side by side, and the page's tables of all cities say what is known of
// them: ids from the address are only ever looked up in those tables.

import { comparisonCsv } from "./compare/csv.ts";
import type { ComparisonMessages } from "./compare/messages.ts";
import { type CityRow, readTables } from "./compare/read-tables.ts";
import { comparisonTable } from "./compare/table.ts";
import { onQueryStringChange, writeQueryString } from "./shared/address.ts";
import { element, fillPlaceholders } from "./shared/elements.ts";

/** The most cities side by side. */
const limit = 4;

const tool = document.querySelector<HTMLElement>("#compare");
if (tool) start(tool, [...document.querySelectorAll<HTMLTableElement>(".all-figures")]);

function start(tool: HTMLElement, tables: readonly HTMLTableElement[]): void {
	const messages = JSON.parse(tool.querySelector("script")!.textContent) as ComparisonMessages;
	const { cities, features } = readTables(tables);
	const form = tool.querySelector<HTMLFormElement>(".pick")!;
	const select = form.querySelector("select")!;
	const status = tool.querySelector<HTMLElement>(".message")!;
	const section = tool.querySelector<HTMLElement>(".comparison")!;
	const frame = section.querySelector<HTMLElement>(".scroll")!;
	const differences = section.querySelector<HTMLInputElement>("#differences")!;
	let chosen: CityRow[] = [];

	for (const { id, name, country } of cities.values()) select.add(new Option(`${name}, ${country}`, id));

	/** Chooses the cities that the address names: each once, and no more than the limit. */
	function readAddress(): void {
		const ids = [...new Set(new URLSearchParams(location.search).getAll("city"))];
		const named = ids.flatMap((id) => cities.get(id) ?? []);
		chosen = named.slice(0, limit);
		const unknown = ids.length - named.length;
		const message = unknown === 1 ? messages.unknownOne : messages.unknownMany;
		draw(unknown === 0 ? "" : fillPlaceholders(message, { n: String(unknown) }));
	}

	/** @param notice  the first sentence of the status */
	function draw(notice = ""): void {
		section.hidden = chosen.length === 0;
		const table = comparisonTable(chosen, features, messages, (city) =>
			choose(chosen.filter((other) => other !== city)),
		);
		frame.replaceChildren(table);
		frame.classList.toggle("differences-only", differences.checked);
		const names = chosen.map(({ name }) => name).join(", ");
		const nothingDiffers = chosen.length > 1 && !table.querySelector("tbody tr:not(.same)");
		status.textContent = [
			notice,
			chosen.length > 0 && fillPlaceholders(messages.standing, { names }),
			chosen.length === 1 && messages.needOne,
			chosen.length === limit && messages.full,
			nothingDiffers && differences.checked && messages.nothingDiffers,
		]
			.filter(Boolean)
			.join(" ");
		for (const option of select.options) option.disabled = chosen.some(({ id }) => id === option.value);
		form.querySelector("button")!.disabled = chosen.length >= limit;
		select.value = "";
	}

	function choose(next: CityRow[]): void {
		chosen = next;
		draw();
		writeQueryString(new URLSearchParams(chosen.map(({ id }) => ["city", id])), "push");
		select.focus();
	}

	function download(): void {
		const base = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
		const file = new Blob([comparisonCsv(chosen, features, messages.columns, base)], { type: "text/csv" });
		const href = URL.createObjectURL(file);
		element("a", { href, download: `compare-${chosen.map(({ id }) => id).join("-")}.csv` }).click();
		// By then the browser has taken the file.
		setTimeout(() => URL.revokeObjectURL(href), 60_000);
	}

	form.addEventListener("submit", (event) => {
		event.preventDefault();
		const city = cities.get(select.value);
		if (city && chosen.length < limit) choose([...chosen, city]);
	});
	differences.addEventListener("change", () => draw());
	section.querySelector(".download")!.addEventListener("click", download);
	onQueryStringChange(readAddress);

	readAddress();
	tool.hidden = false;
}
