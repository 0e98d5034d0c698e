import type { ComparedCity, ComparedFigure, ComparedLink, ComparedStatement } from "../../export/compared-city.ts";
import { kilometresBetween } from "../../model/geo.ts";
import { element, fillPlaceholders } from "../shared/elements.ts";
import { drawBars } from "./bars.ts";
import type { ComparisonMessages } from "./messages.ts";

/** A row of the comparison: a cell for each city, or one for all of them together. */
export interface ComparisonRow {
	name: string;
	/** Undefined where the atlas has nothing of the city. */
	cells: (HTMLElement | undefined)[];
	/** What a cell says where it has nothing. */
	absent: (string | HTMLElement)[];
	/** Whether two or more cities are alike in it. */
	isSame: boolean;
	/** One cell across all columns, in place of those of the cities. */
	isWhole?: boolean;
}

/** Rows under a heading of their own, or under none. */
export interface RowGroup {
	name?: string;
	rows: ComparisonRow[];
}

const link = ({ path, name }: ComparedLink) => element("a", { href: path }, name);

/** The rows of a comparison: what tells most first, figures last. */
export function rowsOf(cities: readonly ComparedCity[], messages: ComparisonMessages): RowGroup[] {
	/** A row whose cells differ by the texts that they are compared by. */
	const row = (
		name: string,
		absent: string | ((city: ComparedCity) => HTMLElement),
		cellOf: (city: ComparedCity) => HTMLElement | undefined,
		keyOf: (city: ComparedCity) => string | undefined = (city) => city.id,
	): ComparisonRow => ({
		name,
		cells: cities.map(cellOf),
		absent: cities.map((city) => (typeof absent === "string" ? absent : absent(city))),
		isSame: cities.length > 1 && new Set(cities.map(keyOf)).size === 1,
	});
	const figureRow = ([id, name]: [string, string]): ComparisonRow => {
		const figures = cities.map((city) => city.figures[id]!);
		const made = row(
			name,
			(city) => reason(city.figures[id]!),
			(city) => figureCell(city.figures[id]!, messages),
			(city) => city.figures[id]!.statements.map(({ amount }) => amount).join("; ") || undefined,
		);
		drawBars(
			figures.map(({ statements }) => statements[0]?.raw),
			made.cells,
		);
		return made;
	};
	return [
		{ rows: [row(messages.brief, messages.nothing, briefCell)] },
		{
			rows: [
				row(
					messages.awards,
					messages.noAward,
					({ awards }) => listCell(awards.map((each) => statement(each))),
					({ awards }) => awards.map(({ amount }) => amount).join("; ") || undefined,
				),
				...messages.figures.first.map(figureRow),
			],
		},
		{ name: messages.themes, rows: themeRows(cities, messages) },
		{
			rows: messages.chapters.map(({ heading, label }) =>
				row(label, messages.nothing, (city) => chapterCell(city, heading, label, messages)),
			),
		},
		// The practices of the cities belong here.
		{
			rows: [
				row(messages.voices, messages.none, ({ voices }) =>
					listCell(voices.map((voice) => element("div", {}, link(voice), element("small", {}, voice.about)))),
				),
				...messages.figures.last.map(figureRow),
				row(
					messages.region,
					"",
					({ region }) => element("div", {}, region),
					({ region }) => region,
				),
				...(cities.length > 1 ? [distanceRow(cities, messages)] : []),
			],
		},
	];
}

/** The attributes of a text of a city. */
const textLanguage = ({ lang }: ComparedCity) => ({ lang, dir: lang && "auto" });

function briefCell(city: ComparedCity): HTMLElement | undefined {
	const { tagline, summary } = city;
	if (!tagline && !summary) return undefined;
	return element(
		"div",
		textLanguage(city),
		tagline && element("p", { class: "tagline" }, tagline),
		summary && element("p", {}, summary),
	);
}

function chapterCell(
	city: ComparedCity,
	heading: string,
	label: string,
	messages: ComparisonMessages,
): HTMLElement | undefined {
	const { name, chapters } = city;
	const chapter = chapters[heading];
	if (!chapter) return undefined;
	const about = fillPlaceholders(messages.readOnAbout, { chapter: label, name });
	const more = element("a", { href: chapter.path, "aria-label": about }, messages.readOn);
	return element("div", {}, element("p", textLanguage(city), chapter.opening), element("p", {}, more));
}

const listCell = (items: readonly HTMLElement[]): HTMLElement | undefined =>
	items.length === 0 ? undefined : element("div", {}, ...items);

/** What stands beside a figure, which is in English whatever the page is in. */
function noteOf(note: string): HTMLElement {
	const isEnglish = document.documentElement.lang.startsWith("en");
	return element("span", { class: "note", lang: !isEnglish && "en", dir: !isEnglish && "ltr" }, note);
}

/** Why a figure is missing. */
const reason = ({ absent }: ComparedFigure): HTMLElement =>
	element("span", {}, absent?.text, absent?.note && ". ", absent?.note && noteOf(absent.note));

/** A statement with the publishers of its sources, each once. */
function statement({ amount, when, note, sources }: ComparedStatement): HTMLElement {
	const publishers = sources.filter(({ name }, i) => sources.findIndex((other) => other.name === name) === i);
	return element(
		"div",
		{ class: "statement" },
		element("span", { class: "amount" }, amount),
		element(
			"small",
			{},
			when && element("span", { class: "when" }, when),
			note && noteOf(note),
			...publishers.map((source) => element("cite", {}, link(source))),
		),
	);
}

/** A figure's preferred statement, and the others folded below it. */
function figureCell({ statements }: ComparedFigure, messages: ComparisonMessages): HTMLElement | undefined {
	const [preferred, ...others] = statements;
	if (!preferred) return undefined;
	const more = others.length === 1 ? messages.moreOne : messages.moreMany;
	const summary = element("summary", {}, fillPlaceholders(more, { n: String(others.length) }));
	return element(
		"div",
		{},
		statement(preferred),
		others.length > 0 && element("details", {}, summary, ...others.map((other) => statement(other))),
	);
}

/** A row for each theme that one of the cities has: those that most of them share first, otherwise by name. */
function themeRows(cities: readonly ComparedCity[], messages: ComparisonMessages): ComparisonRow[] {
	const themes = new Map(cities.flatMap((city) => city.themes.map((theme) => [theme.path, theme])));
	const has = (city: ComparedCity, { path }: ComparedLink) => city.themes.some((theme) => theme.path === path);
	const count = (theme: ComparedLink) => cities.filter((city) => has(city, theme)).length;
	const mark = (isThere: boolean) =>
		element(
			"div",
			{ class: isThere ? "has" : "lacks" },
			element("span", { "aria-hidden": "true" }, isThere ? "●" : "–"),
			element("span", { class: "visually-hidden" }, isThere ? messages.yes : messages.no),
		);
	const { compare } = new Intl.Collator(document.documentElement.lang);
	return [...themes.values()]
		.sort((a, b) => count(b) - count(a) || compare(a.name, b.name))
		.map((theme) => ({
			name: theme.name,
			cells: cities.map((city) => mark(has(city, theme))),
			absent: [],
			isSame: cities.length > 1 && count(theme) === cities.length,
		}));
}

/** The distances between the cities as the crow flies, the shortest first, and which of them are not on the map. */
function distanceRow(cities: readonly ComparedCity[], messages: ComparisonMessages): ComparisonRow {
	const numbers = new Intl.NumberFormat(document.documentElement.lang);
	const pairs = cities.flatMap((one, i) =>
		cities.slice(i + 1).flatMap((other) => {
			if (!one.point || !other.point) return [];
			return [{ one: one.name, other: other.name, km: kilometresBetween(one.point, other.point) }];
		}),
	);
	const items = pairs
		.sort((a, b) => a.km - b.km)
		.map(({ one, other, km }) =>
			element("li", {}, fillPlaceholders(messages.apart, { one, other, n: numbers.format(Math.round(km)) })),
		);
	const names = cities.filter(({ point }) => !point).map(({ name }) => name);
	const list = new Intl.ListFormat(document.documentElement.lang).format(names);
	const gap =
		names.length > 0 && element("p", { class: "absent" }, fillPlaceholders(messages.notPlaced, { names: list }));
	return {
		name: messages.distance,
		cells: [element("div", {}, items.length > 0 && element("ul", {}, ...items), gap)],
		absent: [],
		isSame: false,
		isWhole: true,
	};
}
