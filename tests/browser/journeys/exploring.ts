// Reading, narrowing and comparing: what a reader does without searching.

import { expect } from "vitest";
import { type Reader, soon } from "../reader.ts";
import type { Journey } from "./journey.ts";

const shown = ".directory .cities li";
const status = (reader: Reader) => reader.text(".filter .shown");

/** The number that stands beside a value of a facet. */
const countOf = (reader: Reader, name: string) =>
	reader.look((key) => {
		const label = [...document.querySelectorAll(".filter label")].find((each) =>
			each.textContent.trim().startsWith(key),
		);
		return Number(label!.querySelector("[data-count]")!.textContent);
	}, name);

const whole = async (reader: Reader, path: string) => {
	await reader.open(path);
	await soon(() => reader.count(".filter")).toBe(1);
};

export const exploring: Journey[] = [
	{
		name: "links lead from the home page to a city, its interview and back home",
		async run(reader) {
			await reader.open("index.html");
			await reader.click(".site-header nav a", "Cities");
			await reader.click(".cities a", "Hangzhou");
			await soon(() => reader.text("h1")).toContain("Hangzhou");
			await reader.click(".interviews a", "Hangzhou as a learning city");
			await soon(() => reader.text("h1")).toBe("Hangzhou as a learning city");
			await reader.click(".brand");
			await soon(() => reader.count(".world svg a")).toBeGreaterThan(300);
		},
	},
	{
		name: "the city list narrows itself, its counts follow, and Back undoes each step",
		async run(reader) {
			await whole(reader, "cities.html");
			const all = await reader.count(shown);
			const africa = await countOf(reader, "Africa");
			await reader.click('[name="region"][value="africa"]');
			await soon(() => reader.count(shown)).toBe(africa);
			expect(await status(reader)).toBe(`${africa} of ${all} cities`);
			expect(await reader.address()).toBe("cities.html?region=africa");
			const withProfile = await countOf(reader, "With a profile");
			await reader.click(".facet label", "With a profile");
			await soon(() => reader.count(shown)).toBe(withProfile);
			expect(withProfile).toBeLessThan(africa);
			await reader.click('[name="region"][value="arab-states"]');
			await soon(() => reader.count(shown)).toBeGreaterThan(withProfile);
			expect(await reader.asked("region")).toEqual(["africa", "arab-states"]);
			await reader.back();
			await soon(() => reader.count(shown)).toBe(withProfile);
			await reader.back();
			await soon(() => reader.count(shown)).toBe(africa);
			await reader.back();
			await soon(() => reader.count(shown)).toBe(all);
		},
	},
	{
		name: "an address with a choice opens the list narrowed and sorted, and passes over what nobody offers",
		async run(reader) {
			await whole(reader, "cities.html?region=africa&region=%3Cimg%20src=x%3E&nonsense=1&joined=2017&sort=joined");
			expect(await reader.count(shown)).toBeGreaterThan(1);
			expect(new Set(await reader.texts('[data-shown="joined"]'))).toEqual(new Set(["· since 2017"]));
			expect(await reader.look(() => document.querySelector<HTMLSelectElement>("#sort")!.value)).toBe("joined");
		},
	},
	{
		name: "the dots of cities that are not shown are dimmed",
		async run(reader) {
			await whole(reader, "cities.html?region=africa");
			const dimmed = await reader.count(".world a.dimmed");
			expect(dimmed).toBeGreaterThan(200);
			expect(await reader.count(".world .dot.africa")).toBe((await reader.count(".world svg a")) - dimmed);
			expect(await reader.count(".world a.dimmed .dot.africa")).toBe(0);
		},
	},
	{
		name: "the cities stand by population and by year, what is not known last, and by name under letters again",
		async run(reader) {
			const values = (key: string) =>
				reader.look(
					(name) =>
						[...document.querySelectorAll<HTMLElement>(".directory .cities li")]
							.filter((item) => item.getClientRects().length > 0)
							.map((item) => Number(item.dataset[name] ?? 0)),
					key,
				);
			await whole(reader, "cities.html");
			await reader.choose("#sort", "population");
			const sizes = await values("population");
			expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
			expect(sizes[0]).toBeGreaterThan(1_000_000);
			await reader.choose("#sort", "joined");
			const years = (await values("joined")).map((year) => year || 9999);
			expect(years).toEqual(years.toSorted((a, b) => a - b));
			await reader.choose("#sort", "name");
			expect(await reader.count("section.letter")).toBeGreaterThan(20);
			expect(await reader.text("section.letter li a")).toBe("Abuja");
		},
	},
	{
		name: "an empty list says so, offers only what leads somewhere, and begins again",
		async run(reader) {
			await whole(reader, "cities.html?country=IE&region=africa");
			expect(await reader.count(shown)).toBe(0);
			expect(await reader.text(".none")).toContain("No city has all of this.");
			expect(await reader.count('[name="award"]')).toBe(0);
			await reader.click(".clear");
			await soon(() => reader.count(shown)).toBeGreaterThan(300);
			expect(await reader.address()).toBe("cities.html");
		},
	},
	{
		name: "two to four cities stand side by side as the address says, with the same figures as their pages",
		async run(reader) {
			const heads = () => reader.texts(".comparison thead a");
			await reader.open("compare.html?city=cork&city=hangzhou");
			await soon(heads).toEqual(["Cork", "Hangzhou"]);
			const amounts = await reader.texts(".comparison tbody tr:nth-child(3) .statement:first-child > .amount");
			await reader.choose("#pick", "wuhan");
			await reader.click(".pick button", "Add");
			await soon(heads).toEqual(["Cork", "Hangzhou", "Wuhan"]);
			expect(await reader.asked("city")).toEqual(["cork", "hangzhou", "wuhan"]);
			await reader.click(".comparison .remove", "Remove Cork");
			await soon(heads).toEqual(["Hangzhou", "Wuhan"]);
			await reader.back();
			await soon(heads).toEqual(["Cork", "Hangzhou", "Wuhan"]);
			await reader.back();
			await soon(heads).toEqual(["Cork", "Hangzhou"]);
			for (const [i, id] of ["cork", "hangzhou"].entries()) {
				await reader.open(`cities/${id}.html`);
				expect(await reader.text(".figures .amount")).toBe(amounts[i]);
			}
		},
	},
	{
		name: "the comparison takes nothing from the address but cities that it knows, each once and four at the most",
		async run(reader) {
			const ids = ["cork", "cork", "<img src=x onerror=alert(1)>", "__proto__", "wuhan", "hangzhou", "bristol", "cali"];
			await reader.open(`compare.html?${new URLSearchParams(ids.map((id) => ["city", id]))}`);
			await soon(() => reader.texts(".comparison thead a")).toEqual(["Cork", "Wuhan", "Hangzhou", "Bristol"]);
			expect(await reader.text(".message")).toContain("2 cities that the atlas does not have");
			expect(await reader.look(() => document.images.length)).toBe(0);
			expect(await reader.look(() => document.querySelector<HTMLButtonElement>(".pick button")!.disabled)).toBe(true);
		},
	},
	{
		name: "the comparison marks what is the same, and leaves it out where only the differences are asked for",
		async run(reader) {
			await reader.open("compare.html?city=wuhan&city=hangzhou");
			await soon(() => reader.texts(".comparison .same th")).toContain("Country the same");
			await reader.click("#differences");
			await soon(() => reader.count(".comparison .same")).toBe(0);
			expect(await reader.texts(".comparison tbody th")).toContain("Award");
		},
	},
	{
		name: "the comparison of one city asks for another",
		async run(reader) {
			await reader.open("cities/cork.html");
			await reader.click(".infobox a", "Compare Cork with other cities");
			await soon(() => reader.text(".message")).toContain("Choose at least one more city.");
		},
	},
	{
		name: "the home page leads to two cities that share a theme",
		async run(reader) {
			await reader.open("index.html");
			await reader.click(".pairs a");
			await soon(() => reader.count(".comparison thead a")).toBe(2);
			const rows = await reader.texts(".comparison tbody tr");
			expect(rows.find((row) => row.startsWith("Themes in common"))).not.toContain("None");
		},
	},
	{
		name: "the comparison is taken away as a CSV file with values, years and sources",
		async run(reader) {
			await reader.open("compare.html?city=cork&city=wuhan");
			await soon(() => reader.count(".comparison .download")).toBe(1);
			// What a browser does with a download is its own affair. Here it is caught before it leaves the page.
			await reader.look(() => {
				URL.createObjectURL = (file) => {
					(file as Blob).text().then((text) => Object.assign(globalThis, { taken: text }));
					return "#";
				};
				HTMLAnchorElement.prototype.click = function () {
					Object.assign(globalThis, { named: this.download });
				};
			});
			await reader.click(".comparison .download");
			const taken = () => reader.look(() => (globalThis as { taken?: string }).taken ?? "");
			await soon(taken).toContain("Cork");
			const lines = (await taken()).replace("\ufeff", "").split("\r\n");
			expect(await reader.look(() => (globalThis as { named?: string }).named)).toBe("compare-cork-wuhan.csv");
			expect(lines[0]).toBe("city,country,what,value,from,to,qualifier,unit,year,absent,note,sources,addresses");
			expect(lines.find((line) => line.startsWith("Cork,Ireland,Population,"))).toMatch(
				/^Cork,Ireland,Population,224004,,,,people,2022,,2022 census\.,Wikipedia,https:\S+cities\/cork\.html#source-\S+$/,
			);
			expect(lines.find((line) => line.startsWith("Wuhan,China,GDP per head,"))).toMatch(
				/^Wuhan,China,GDP per head,,15000,25000,,USD,undated,/,
			);
		},
	},
	{
		name: "no state of these pages scrolls sideways, on a phone or a laptop",
		async run(reader) {
			for (const state of [
				"cities.html?region=africa&theme=literacy&sort=population",
				"compare.html?city=cork&city=wuhan&city=hangzhou&city=bristol",
			]) {
				await reader.open(state);
				for (const width of [360, 768, 1280]) {
					await reader.engine.size(width, 800);
					await soon(() =>
						reader.look(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
					).toBe(0);
				}
			}
		},
	},
];
