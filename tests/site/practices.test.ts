import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import type { PracticeRecord } from "../../src/export/practice-records.ts";
import { site } from "../../src/site.ts";
import { wordsFor } from "../../src/words/index.ts";
import { pagesOf } from "./html.ts";

const dist = inject("dist");
const pages = new Map(pagesOf(dist).map((page) => [page.path, page]));
const records: PracticeRecord[] = JSON.parse(readFileSync(join(dist, "data/practices.json"), "utf8"));
const t = wordsFor(site.language).practices;
const plain = (text: string) => text.replace(/\s+/g, " ").trim();
const within = (folder: string) => [...pages.values()].filter(({ path }) => path.startsWith(`${folder}/`));

describe("A practice's page", () => {
	test("says in brief what decides, and names what no source tells", () => {
		for (const record of records) {
			const { root, path } = pages.get(`practices/${record.id}.html`)!;
			const rows = root.querySelectorAll(".brief dt").map((row) => plain(row.text));
			const { forWhom, ...always } = t.brief;
			expect(rows, path).toEqual(
				expect.arrayContaining([always.cost, always.funding, always.staff, always.difficulties]),
			);
			const cost = root.querySelectorAll(".brief div").find((row) => row.text.includes(always.cost))!;
			expect(cost.text.includes(t.notTold), path).toBe(record.cost.length === 0);
			const stated = new Set(record.absences.map(({ field }) => field as string));
			const untold = record.untold.filter((field) => !stated.has(field));
			const named = plain(root.querySelector("#untold")?.parentNode?.text ?? "").toLowerCase();
			expect(
				untold.filter((field) => !named.includes(t.missing[field])),
				path,
			).toEqual([]);
		}
	});

	test("cites a source of its own for each difficulty and cost", () => {
		for (const { id, difficulties, cost } of records) {
			const { root } = pages.get(`practices/${id}.html`)!;
			for (const [section, entries] of [
				["difficulties", difficulties],
				["cost", cost],
			] as const) {
				const items = root.querySelector(`#${section}`)?.parentNode?.querySelectorAll("li") ?? [];
				expect(items.length, id).toBeGreaterThanOrEqual(entries.length);
				for (const item of items.slice(0, entries.length)) {
					const target = item.querySelector(".cite a")!.getAttribute("href")!.slice(1);
					expect(root.querySelector(`.sources li[id="${target}"]`), `${id} ${target}`).not.toBeNull();
				}
			}
		}
	});

	test("is reached from its city, its themes, the list of practices and its topics", () => {
		for (const { id, city, also, themes, topics } of records) {
			const from = [
				...[city, ...also].map((each) => `cities/${each}.html`),
				...themes.map((theme) => `themes/${theme.id}.html`),
				...topics.map((topic) => `topics/${topic}.html`),
				"practices.html",
			];
			for (const path of from) expect(pages.get(path)!.html, path).toContain(`practices/${id}.html`);
		}
	});
});

describe("A topic's page", () => {
	const topics = within("topics");

	test("stands for each of at least twenty questions, and has five entries or more", () => {
		expect(topics.length).toBeGreaterThanOrEqual(20);
		const thin = topics.filter(({ root }) => {
			const list = (id: string) =>
				root.querySelector(`#${id}`)?.parentNode?.querySelectorAll(".interviews > li").length ?? 0;
			return list("practices") + list("sentences") < 5;
		});
		expect(thin.map(({ path }) => path)).toEqual([]);
	});

	test("shows sentences that stand on the pages that it names, word by word, each with its place", () => {
		let count = 0;
		for (const { root, path } of topics) {
			const items = root.querySelector("#sentences")?.parentNode?.querySelectorAll(".interviews > li") ?? [];
			for (const item of items) {
				const [file = "", fragment] = item.querySelector("a")!.getAttribute("href")!.replace("../", "").split("#");
				const page = pages.get(file)!;
				for (const mark of page.root.querySelectorAll(".prose .cite")) mark.remove();
				const text = plain(page.root.querySelector(".prose")!.text);
				expect(text, `${path}: ${file}`).toContain(plain(item.querySelector("p")!.text));
				if (fragment)
					expect(page.root.querySelector(`[id="${fragment}"]`), `${path}: ${file}#${fragment}`).not.toBeNull();
				count++;
			}
		}
		expect(count).toBeGreaterThan(200);
	});
});

/** The currencies of the countries from which a cost is told. */
const currencyOf: Record<string, string> = {
	BR: "BRL",
	CI: "XOF",
	CO: "COP",
	DE: "EUR",
	EG: "EGP",
	FR: "EUR",
	GB: "GBP",
	GR: "EUR",
	ID: "IDR",
	IE: "EUR",
	JO: "JOD",
	KE: "KES",
	KR: "KRW",
	MX: "MXN",
	MY: "MYR",
	PT: "EUR",
	UA: "UAH",
};
/** Whoever paid comes from elsewhere, and counted in their own money. */
const paidFromAbroad = ["aswan-continuing-education-centre: CAD", "amman-urban-micro-lungs: EUR"];

// A record of a namesake elsewhere, such as La Paz in Bolivia under La Paz in Mexico, gives itself away by its money.
test("a cost is in the currency of the practice's own country, or of those who paid from abroad", () => {
	const cities: { id: string; country: { code: string } }[] = JSON.parse(
		readFileSync(join(dist, "data/cities.json"), "utf8"),
	);
	const countryOf = new Map(cities.map(({ id, country }) => [id, country.code]));
	const strange = records.flatMap(({ id, city, cost }) =>
		[...new Set(cost.map(({ unit }) => unit))]
			.filter((unit) => unit !== currencyOf[countryOf.get(city)!])
			.map((unit) => `${id}: ${unit}`),
	);
	expect(strange.sort()).toEqual(paidFromAbroad.sort());
});
