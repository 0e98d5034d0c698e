import { kilometresBetween } from "../../model/geo.ts";
import { element, fillPlaceholders } from "../shared/elements.ts";
import { drawBars } from "./bars.ts";
import type { ComparisonMessages } from "./messages.ts";
import type { CityRow, Feature } from "./read-tables.ts";

// The roles are said once more because the style sheet shows the table as blocks on a phone, which would end them.
const row = (...cells: HTMLElement[]) => element("tr", { role: "row" }, ...cells);
const rowHead = (text: string) => element("th", { role: "rowheader", scope: "row" }, text);

/**
 * Builds the comparison: a column for each city, a row for each feature. Its content is cloned from the tables of all cities
 * or set as text.
 */
export function comparisonTable(
	cities: readonly CityRow[],
	features: readonly Feature[],
	messages: ComparisonMessages,
	remove: (city: CityRow) => void,
): HTMLTableElement {
	const columnHeads = cities.map((city) => columnHead(city, messages, remove));
	const rows = features.flatMap((feature, i) => {
		const contents = cities.map((city) => cloneContent(city.cells[i]!));
		if (feature.isFigure) drawBars(contents);
		if (feature.isThemes) markCommonThemes(contents);
		return [
			featureRow(feature.name, cities, contents, messages),
			feature.isThemes && cities.length > 1 && commonThemesRow(contents, messages),
		];
	});
	return element(
		"table",
		// Labelled by the heading of its section.
		{ role: "table", class: "data-table", "aria-labelledby": "beside" },
		element("thead", { role: "rowgroup" }, row(element("td", { role: "cell" }), ...columnHeads)),
		element("tbody", { role: "rowgroup" }, ...rows, cities.length > 1 && distanceRow(cities, messages)),
	);
}

function columnHead(city: CityRow, messages: ComparisonMessages, remove: (city: CityRow) => void): HTMLElement {
	const label = fillPlaceholders(messages.remove, { name: city.name });
	const button = element("button", { type: "button", class: "remove" }, label);
	button.addEventListener("click", () => remove(city));
	return element("th", { role: "columnheader", scope: "col" }, city.link.cloneNode(true), button);
}

const cloneContent = (cell: HTMLElement): HTMLElement =>
	element("div", {}, ...[...cell.childNodes].map((node) => node.cloneNode(true)));

function featureRow(
	name: string,
	cities: readonly CityRow[],
	contents: readonly HTMLElement[],
	messages: ComparisonMessages,
): HTMLTableRowElement {
	const head = rowHead(name);
	const cells = contents.map((content, i) => element("td", { role: "cell", "data-name": cities[i]!.name }, content));
	const node = row(head, ...cells);
	if (cities.length > 1 && new Set(contents.map(comparedText)).size === 1) {
		node.classList.add("same");
		// Two gaps are alike and say nothing of the cities.
		if (!contents[0]!.querySelector(".absent")) head.append(" ", element("span", { class: "tag" }, messages.same));
	}
	return node;
}

/** The text by which cells are compared: amounts without year, note and source, or the whole cell. */
function comparedText(content: HTMLElement): string {
	const amounts = [...content.querySelectorAll(".amount, .absent")];
	return (amounts.length > 0 ? amounts : [content]).map((part) => part.textContent.trim()).join("; ");
}

const themesOf = (content: HTMLElement) => [...content.querySelectorAll("li")].map((item) => item.textContent.trim());

function commonThemes(contents: readonly HTMLElement[]): string[] {
	const [first = [], ...others] = contents.map(themesOf);
	return first.filter((theme) => others.every((themes) => themes.includes(theme)));
}

function markCommonThemes(contents: readonly HTMLElement[]): void {
	if (contents.length < 2) return;
	const common = commonThemes(contents);
	for (const content of contents) {
		for (const item of content.querySelectorAll("li")) {
			item.classList.toggle("common", common.includes(item.textContent.trim()));
		}
	}
}

function commonThemesRow(contents: readonly HTMLElement[], messages: ComparisonMessages): HTMLTableRowElement {
	const text = commonThemes(contents).join(", ") || messages.noShared;
	return row(
		rowHead(messages.shared),
		element("td", { role: "cell", class: "whole", colspan: String(contents.length) }, text),
	);
}

/** The distances of all cities from the first, in kilometres as the crow flies. */
function distanceRow(cities: readonly CityRow[], messages: ComparisonMessages): HTMLTableRowElement {
	const [first] = cities;
	const numbers = new Intl.NumberFormat(document.documentElement.lang);
	const contents = cities.map(({ point }, i) => {
		if (!point || !first?.point) return element("div", { class: "absent" }, messages.notPlaced);
		if (i === 0) return element("div", {}, messages.here);
		const km = Math.round(kilometresBetween(first.point, point));
		return element("div", {}, fillPlaceholders(messages.km, { n: numbers.format(km) }));
	});
	return featureRow(fillPlaceholders(messages.distance, { name: first?.name ?? "" }), cities, contents, messages);
}
