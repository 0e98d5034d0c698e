// The comparison. The address says which cities stand side by side, and the page's own tables of all cities say what
// is known of them: what comes from the address is only ever looked up in those tables.

import { asCsv, type Columns } from "./compare/csv.ts";
import { type Compared, readTables } from "./compare/record.ts";
import { type ComparisonMessages, comparison } from "./compare/table.ts";
import { onQueryChange, writeQuery } from "./shared/address.ts";

interface PageTexts extends ComparisonMessages {
	needOne: string;
	full: string;
	unknownOne: string;
	unknownMany: string;
	standing: string;
	nothingDiffers: string;
	columns: Columns;
}

/** How many cities stand side by side at the most. */
const limit = 4;

const tool = document.querySelector<HTMLElement>("#compare");
if (tool) start(tool, [...document.querySelectorAll<HTMLTableElement>(".all-figures")]);

function start(tool: HTMLElement, source: readonly HTMLTableElement[]): void {
	const texts = JSON.parse(tool.querySelector("script")!.textContent) as PageTexts;
	const { cities, features } = readTables(source);
	const form = tool.querySelector<HTMLFormElement>(".pick")!;
	const pick = form.querySelector("select")!;
	const message = tool.querySelector<HTMLElement>(".message")!;
	const section = tool.querySelector<HTMLElement>(".comparison")!;
	const frame = section.querySelector<HTMLElement>(".scroll")!;
	const differences = section.querySelector<HTMLInputElement>("#differences")!;
	let chosen: Compared[] = [];

	for (const { id, name, country } of cities.values()) pick.add(new Option(`${name}, ${country}`, id));

	/** Takes the choice from the address: each city once, those of the atlas only, four at the most. */
	function read(): void {
		const asked = [...new Set(new URLSearchParams(location.search).getAll("city"))];
		const known = asked.flatMap((id) => cities.get(id) ?? []);
		chosen = known.slice(0, limit);
		const unknown = asked.length - known.length;
		show(unknown === 0 ? "" : unknown === 1 ? texts.unknownOne : texts.unknownMany.replace("{n}", String(unknown)));
	}

	function show(first = ""): void {
		section.hidden = chosen.length === 0;
		const table = comparison(chosen, features, texts, (city) => change(chosen.filter((other) => other !== city)));
		frame.replaceChildren(table);
		frame.classList.toggle("differences-only", differences.checked);
		const names = chosen.map(({ name }) => name).join(", ");
		const allTheSame = chosen.length > 1 && !table.querySelector("tbody tr:not(.same)");
		message.textContent = [
			first,
			chosen.length > 0 && texts.standing.replace("{names}", () => names),
			chosen.length === 1 && texts.needOne,
			chosen.length === limit && texts.full,
			allTheSame && differences.checked && texts.nothingDiffers,
		]
			.filter(Boolean)
			.join(" ");
		for (const option of pick.options) option.disabled = chosen.some(({ id }) => id === option.value);
		form.querySelector("button")!.disabled = chosen.length >= limit;
		pick.value = "";
	}

	function change(next: Compared[]): void {
		chosen = next;
		show();
		writeQuery(new URLSearchParams(chosen.map(({ id }) => ["city", id])), "push");
		pick.focus();
	}

	form.addEventListener("submit", (event) => {
		event.preventDefault();
		const city = cities.get(pick.value);
		if (city && chosen.length < limit) change([...chosen, city]);
	});
	differences.addEventListener("change", () => show());
	section.querySelector(".download")!.addEventListener("click", () => {
		const base = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
		const file = new Blob([asCsv(chosen, features, texts.columns, base)], { type: "text/csv" });
		const link = document.createElement("a");
		link.href = URL.createObjectURL(file);
		link.download = `compare-${chosen.map(({ id }) => id).join("-")}.csv`;
		link.click();
		// The browser has taken the file by the time that it answers the next click.
		setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
	});
	onQueryChange(read);

	read();
	tool.hidden = false;
}
