import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, inject, test } from "vitest";
import type { CityRecord, SourceRecord, StatementRecord } from "../../src/export/records.ts";
import type { AbsenceReason } from "../../src/schemas/fact.ts";
import { type FigureId, figureIds, figures } from "../../src/schemas/figures.ts";
import { site } from "../../src/site.ts";
import { amount, dated, wordsFor } from "../../src/words/index.ts";
import { textOf } from "./files.ts";

const dist = inject("dist");
const t = wordsFor(site.language);
const read = (path: string) => readFileSync(join(dist, path), "utf8");
const cities: CityRecord[] = JSON.parse(read("data/cities.json"));
const numberOf = new Map(
	(JSON.parse(read("data/sources.json")) as SourceRecord[]).map(({ page, id, number }) => [`${page} ${id}`, number]),
);

/** The small print right below an amount and its sources, which is no link. */
const smallPrint = /^(?:(?!<small|<svg).)*?<small>\s*((?:(?!<a\b).)*?)<\/small>/s;
const sourcesIn = (html: string) =>
	[...html.matchAll(/<a href="#source-[^"]*" aria-label="Source \d+">\s*(\d+)\s*<\/a>/g)].map(([, number]) =>
		Number(number),
	);

/** What a page's facts say of one figure, read from its HTML: the preferred statement, and those folded away below it. */
function printed(html: string, title: string) {
	const [, after = ""] = html.split(`<dt>${title}</dt>`);
	const [group = ""] = after.split(/<dt>|<\/dl>/);
	return group
		.split(/(?=<span class="amount">)/)
		.slice(1)
		.map((statement) => ({
			text: textOf(statement.match(/<span class="amount">(.*?)<\/span>/s)?.[1] ?? ""),
			sources: sourcesIn(statement),
			aside: textOf(statement.match(smallPrint)?.[1] ?? "").replace(/\s+/g, " "),
		}));
}

/** What a page says of a missing figure: whether a sentence gives this reason for it, its sources and its note. */
function missing(html: string, id: FigureId, reason: AbsenceReason) {
	const [, block = ""] = html.split('<div class="missing"');
	const [lead = ""] = t.city.missing[reason]("|").split("|");
	const sentence = textOf(block).split(lead)[1]?.split(".")[0] ?? "";
	const [, item = ""] = block.split("</div>")[0]!.split(new RegExp(`<li>\\s*${t.city[id]}:`));
	const [own = ""] = item.split("</li>");
	return {
		isNamed: sentence.includes(t.city.inSentence[id]),
		sources: sourcesIn(own),
		note: textOf(own.split("<sup")[0]!).trim(),
	};
}

const numbers = (city: CityRecord, sources: string[]) => sources.map((id) => numberOf.get(`cities/${city.id} ${id}`));

/** The same, as the data file has it. */
function recorded(city: CityRecord, id: FigureId) {
	const figure = city.figures[id];
	if ("absent" in figure) return [];
	return figure.statements.map((statement) => ({
		text: amount(statement, t.figure, site.language),
		sources: numbers(city, statement.sources),
		aside: [
			statement.year && !statement.note?.includes(statement.year) && dated(statement.year, t.figure, site.language),
			statement.note,
		]
			.filter(Boolean)
			.join(". "),
	}));
}

test("every page prints the figures that the data file holds, with the same sources, years and notes", () => {
	expect(cities.length).toBeGreaterThan(300);
	let given = 0;
	for (const city of cities) {
		const html = read(`cities/${city.id}.html`);
		for (const id of figureIds) {
			const onPage = printed(html, t.city[id]);
			const figure = city.figures[id];
			expect(onPage, `${city.id}: ${id}`).toEqual(recorded(city, id));
			if (!("absent" in figure)) given += 1;
			// A page leaves out an optional figure that nobody has looked for.
			else if (!figures[id].isOptional || figure.absent !== "not-sought") {
				expect(missing(html, id, figure.absent), `${city.id}: ${id}`).toEqual({
					isNamed: true,
					sources: numbers(city, figure.sources),
					note: figure.note ?? "",
				});
			}
		}
	}
	expect(given).toBeGreaterThan(300);
});

test("the tables hold what the records hold", () => {
	const rows = parse(read("data/figures.csv"), { columns: true }) as Record<string, string>[];
	const cell = (value: unknown) => (value === undefined ? "" : String(value));
	const row = (
		city: string,
		figure: string,
		i: number,
		{ value, band, qualifier, unit, year, sources }: StatementRecord,
	) =>
		[city, figure, i + 1, value, band?.from, band?.to, qualifier, unit, year, sources.join(";"), undefined]
			.map(cell)
			.join("|");
	const expected = cities.flatMap((city) =>
		figureIds.flatMap((id) => {
			const figure = city.figures[id];
			const name = id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
			return "absent" in figure
				? [[city.id, name, 1, "", "", "", "", "", "", figure.sources.join(";"), figure.absent].map(cell).join("|")]
				: figure.statements.map((statement, i) => row(city.id, name, i, statement));
		}),
	);
	const columns = ["city", "figure", "rank", "value", "from", "to", "qualifier", "unit", "year", "source", "absent"];
	expect(rows.map((each) => columns.map((name) => each[name]).join("|"))).toEqual(expected);

	const wide = parse(read("data/cities.csv"), { columns: true }) as Record<string, string>[];
	const first = (id: string, figure: string) => rows.find((each) => each["city"] === id && each["figure"] === figure)!;
	for (const city of wide) {
		for (const figure of new Set(rows.map((row) => row["figure"]!))) {
			const { value, absent, source, note } = first(city["id"]!, figure);
			expect([city[figure], city[`${figure}_absent`]], `${city["id"]}: ${figure}`).toEqual([value, absent]);
			if (!absent) expect([city[`${figure}_source`], city[`${figure}_note`]]).toEqual([source, note]);
		}
	}
});
