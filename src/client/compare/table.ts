import { kilometresBetween } from "../../model/geo.ts";
import { type Compared, type Feature, magnitude, saidIn } from "./record.ts";

/** The texts of the comparison, as the page carries them. `{name}` and `{n}` stand where something comes in. */
export interface ComparisonMessages {
	what: string;
	remove: string;
	same: string;
	shared: string;
	noShared: string;
	distance: string;
	km: string;
	here: string;
	notPlaced: string;
}

// The roles are said once more because the style sheet shows the table as blocks on a phone, which would end them.
function element<K extends "table" | "thead" | "tbody" | "tr" | "th" | "td">(name: K, role: string) {
	const made = document.createElement(name);
	made.setAttribute("role", role);
	return made;
}

/**
 * Builds the comparison: a column for each city, a row for each feature. All that stands in it is cloned from the table
 * of all cities or set as text.
 */
export function comparison(
	cities: readonly Compared[],
	features: readonly Feature[],
	texts: ComparisonMessages,
	remove: (city: Compared) => void,
): HTMLTableElement {
	const table = element("table", "table");
	table.className = "data-table";
	// The heading of the section that it stands in.
	table.setAttribute("aria-labelledby", "beside");
	const head = element("tr", "row");
	const corner = element("td", "cell");
	head.append(corner, ...cities.map((city) => columnHead(city, texts, remove)));
	const body = element("tbody", "rowgroup");
	for (const [i, feature] of features.entries()) {
		const contents = cities.map((city) => contentOf(city.cells[i]!));
		if (feature.isFigure) drawBars(contents);
		if (feature.isThemes) markCommon(contents);
		body.append(row(feature.name, cities, contents, texts));
		if (feature.isThemes && cities.length > 1) body.append(sharedRow(contents, texts));
	}
	if (cities.length > 1) body.append(distanceRow(cities, texts));
	const top = element("thead", "rowgroup");
	top.append(head);
	table.append(top, body);
	return table;
}

function columnHead(city: Compared, texts: ComparisonMessages, remove: (city: Compared) => void): HTMLElement {
	const head = element("th", "columnheader");
	head.scope = "col";
	const button = document.createElement("button");
	button.type = "button";
	button.className = "remove";
	button.textContent = texts.remove.replace("{name}", () => city.name);
	button.addEventListener("click", () => remove(city));
	head.append(city.link.cloneNode(true), button);
	return head;
}

function contentOf(cell: HTMLElement): HTMLElement {
	const content = document.createElement("div");
	content.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
	return content;
}

function row(
	name: string,
	cities: readonly Compared[],
	contents: readonly HTMLElement[],
	texts: ComparisonMessages,
): HTMLTableRowElement {
	const made = element("tr", "row");
	const head = element("th", "rowheader");
	head.scope = "row";
	head.textContent = name;
	made.append(head);
	for (const [i, content] of contents.entries()) {
		const cell = element("td", "cell");
		cell.dataset["name"] = cities[i]?.name ?? "";
		cell.append(content);
		made.append(cell);
	}
	const meanings = new Set(contents.map(meaning));
	if (cities.length > 1 && meanings.size === 1) {
		made.classList.add("same");
		// Two gaps are alike and say nothing of the cities.
		if (!contents[0]?.querySelector(".absent")) head.append(" ", tag(texts.same));
	}
	return made;
}

function tag(text: string): HTMLElement {
	const made = document.createElement("span");
	made.className = "tag";
	made.textContent = text;
	return made;
}

/** What a cell says apart from year, note and source. */
function meaning(content: HTMLElement): string {
	const amounts = [...content.querySelectorAll(".amount, .absent")];
	return (amounts.length > 0 ? amounts : [content]).map((part) => part.textContent.trim()).join("; ");
}

/** Puts a bar under each city's first statement, where at least two differ in the same unit. A year is no length. */
function drawBars(contents: readonly HTMLElement[]): void {
	const drawn = contents.flatMap((content) => {
		const [said] = saidIn(content);
		const size = said && magnitude(said);
		return said && size !== undefined ? [{ said, size, unit: said.dataset["unit"] }] : [];
	});
	const units = new Set(drawn.map(({ unit }) => unit));
	if (drawn.length < 2 || units.size > 1 || units.has("year")) return;
	const longest = Math.max(...drawn.map(({ size }) => size));
	if (drawn.every(({ size }) => size === longest)) return;
	for (const { said, size } of drawn) said.querySelector(".amount")?.after(bar(size / longest));
}

function bar(part: number): SVGElement {
	const space = "http://www.w3.org/2000/svg";
	const svg = document.createElementNS(space, "svg");
	svg.setAttribute("class", "bar");
	svg.setAttribute("viewBox", "0 0 100 8");
	svg.setAttribute("preserveAspectRatio", "none");
	svg.setAttribute("aria-hidden", "true");
	const rect = document.createElementNS(space, "rect");
	rect.setAttribute("width", String(Math.max(1, Math.round(part * 100))));
	rect.setAttribute("height", "8");
	svg.append(rect);
	return svg;
}

const themesOf = (content: HTMLElement) => [...content.querySelectorAll("li")].map((item) => item.textContent.trim());

function common(contents: readonly HTMLElement[]): string[] {
	const [first = [], ...others] = contents.map(themesOf);
	return first.filter((theme) => others.every((themes) => themes.includes(theme)));
}

function markCommon(contents: readonly HTMLElement[]): void {
	if (contents.length < 2) return;
	const shared = common(contents);
	for (const content of contents) {
		for (const item of content.querySelectorAll("li")) {
			item.classList.toggle("common", shared.includes(item.textContent.trim()));
		}
	}
}

function sharedRow(contents: readonly HTMLElement[], texts: ComparisonMessages): HTMLTableRowElement {
	const made = element("tr", "row");
	const head = element("th", "rowheader");
	head.scope = "row";
	head.textContent = texts.shared;
	const cell = element("td", "cell");
	cell.colSpan = contents.length;
	cell.className = "whole";
	cell.textContent = common(contents).join(", ") || texts.noShared;
	made.append(head, cell);
	return made;
}

function distanceRow(cities: readonly Compared[], texts: ComparisonMessages): HTMLTableRowElement {
	const [first] = cities;
	const numbers = new Intl.NumberFormat(document.documentElement.lang);
	const contents = cities.map(({ point }, i) => {
		const content = document.createElement("div");
		if (!point || !first?.point) {
			content.textContent = texts.notPlaced;
			content.className = "absent";
		} else if (i === 0) content.textContent = texts.here;
		else {
			const km = Math.round(kilometresBetween(first.point, point));
			content.textContent = texts.km.replace("{n}", numbers.format(km));
		}
		return content;
	});
	return row(
		texts.distance.replace("{name}", () => first?.name ?? ""),
		cities,
		contents,
		texts,
	);
}
