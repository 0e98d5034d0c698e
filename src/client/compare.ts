// The comparison. The address says which cities stand side by side, and a data file a city says what is known of it: ids from
// the address are only ever looked up among those that the page names.

import type { ComparedCity } from "../export/compared-city.ts";
import { comparisonCsv } from "./compare/csv.ts";
import type { ComparisonMessages } from "./compare/messages.ts";
import { limit, picker } from "./compare/picker.ts";
import { rowsOf } from "./compare/rows.ts";
import { comparisonTable, isKnown } from "./compare/table.ts";
import { onQueryStringChange, writeQueryString } from "./shared/address.ts";
import { element, fillPlaceholders } from "./shared/elements.ts";
import { UnreadableFile } from "./shared/errors.ts";
import { folder, loadScriptData } from "./shared/script-data.ts";

const tool = document.querySelector<HTMLElement>("#compare");
if (tool) start(tool);

function start(tool: HTMLElement): void {
	const messages = JSON.parse(tool.querySelector(":scope > script")!.textContent) as ComparisonMessages;
	const cities = new Set(tool.dataset["cities"]!.split(" "));
	const notice = tool.querySelector<HTMLElement>(".message")!;
	const status = tool.querySelector<HTMLElement>(":scope > [role=status]")!;
	const section = tool.querySelector<HTMLElement>(".comparison")!;
	const frame = section.querySelector<HTMLElement>(".frame")!;
	const missing = section.querySelector<HTMLElement>(".missing")!;
	const differences = section.querySelector<HTMLInputElement>("#differences")!;
	const picked = picker(tool.querySelector<HTMLElement>(".pick")!, messages.pick, choose);
	const heading = document.querySelector("h1")!;
	const title = { heading: heading.textContent, page: document.title };
	const base = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href ?? location.href;
	const names = new Intl.ListFormat(document.documentElement.lang);
	let chosen: ComparedCity[] = [];
	/** The ids that were asked for last: others may arrive late. */
	let wanted: readonly string[] = [];

	const stateOf = () =>
		new URLSearchParams([
			...wanted.map((id) => ["city", id]),
			...(differences.checked ? [["only", "differences"]] : []),
		]);

	function say(text: string): void {
		notice.textContent = text;
		notice.hidden = text === "";
	}

	/** Reads the address: each city once, and no more than the limit. */
	async function readAddress(): Promise<void> {
		const params = new URLSearchParams(location.search);
		const ids = [...new Set(params.getAll("city"))];
		const known = ids.filter((id) => cities.has(id));
		const unknown = ids.length - known.length;
		const message = unknown === 1 ? messages.unknownOne : messages.unknownMany;
		differences.checked = params.get("only") === "differences";
		await show(known.slice(0, limit), unknown === 0 ? "" : fillPlaceholders(message, { n: String(unknown) }));
	}

	/** Loads the data of cities and draws them side by side. Those of before stay where one cannot be read. */
	async function show(ids: readonly string[], message = ""): Promise<void> {
		wanted = ids;
		try {
			const loaded = await Promise.all(ids.map((id) => loadScriptData<ComparedCity>(`${folder}compare/${id}.js`)));
			if (wanted !== ids) return;
			chosen = loaded;
			say(message);
		} catch (error) {
			if (!(error instanceof UnreadableFile)) throw error;
			if (wanted !== ids) return;
			wanted = chosen.map(({ id }) => id);
			say(fillPlaceholders(messages.unread, { file: error.message }));
		}
		draw();
	}

	function draw(): void {
		const groups = rowsOf(chosen, messages);
		const rows = groups.flatMap((group) => group.rows);
		const unknown = rows.filter((row) => !isKnown(row)).map(({ name }) => name);
		const list = names.format(chosen.map(({ name }) => name));
		picked.draw(chosen);
		section.hidden = chosen.length === 0;
		tool.querySelector<HTMLElement>(".examples")!.hidden = chosen.length > 0;
		frame.replaceChildren(comparisonTable(chosen, groups, messages));
		missing.textContent = fillPlaceholders(messages.missing, { rows: unknown.join(" · ") });
		missing.hidden = unknown.length === 0;
		const text = chosen.length === 0 ? title.heading : fillPlaceholders(messages.title, { names: list });
		heading.textContent = text;
		document.title = title.page.replace(title.heading, text);
		status.textContent = chosen.length === 0 ? "" : fillPlaceholders(messages.standing, { names: list });
		drawDifferences();
	}

	function drawDifferences(): void {
		frame.classList.toggle("differences-only", differences.checked);
		// The address that stands at the foot of a printed page.
		const printed = document.querySelector<HTMLElement>("[data-address]");
		if (printed) printed.dataset["address"] = [base, stateOf().toString()].filter(Boolean).join("?");
	}

	function choose(ids: readonly string[]): void {
		void show(ids).then(() => writeQueryString(stateOf(), "push"));
	}

	function download(): void {
		const file = new Blob([comparisonCsv(chosen, messages, base)], { type: "text/csv" });
		const href = URL.createObjectURL(file);
		element("a", { href, download: `compare-${chosen.map(({ id }) => id).join("-")}.csv` }).click();
		// By then the browser has taken the file.
		setTimeout(() => URL.revokeObjectURL(href), 60_000);
	}

	differences.addEventListener("change", () => {
		drawDifferences();
		writeQueryString(stateOf(), "replace");
	});
	// A frame that scrolls is a stop for the keyboard.
	new ResizeObserver(() => {
		if (frame.scrollWidth > frame.clientWidth || frame.scrollHeight > frame.clientHeight) frame.tabIndex = 0;
		else frame.removeAttribute("tabindex");
	}).observe(frame);
	section.querySelector(".download")!.addEventListener("click", download);
	onQueryStringChange(() => void readAddress());

	void readAddress().then(() => {
		tool.hidden = false;
	});
}
