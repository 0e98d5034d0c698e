// Reading, narrowing and comparing: what a reader does without searching.

import { expect } from "vitest";
import { type Reader, soon } from "../reader.ts";
import type { Journey } from "./journey.ts";

const shown = ".directory tr[data-region]";
const status = (reader: Reader) => reader.text(".filter .shown");

/** The number that stands beside a value of a facet. */
const countOf = (reader: Reader, name: string) =>
	reader.look((key) => {
		const label = [...document.querySelectorAll(".filter label")].find((each) =>
			each.textContent.trim().startsWith(key),
		);
		return Number(label!.querySelector("[data-count]")!.textContent);
	}, name);

/** Unfolds a filter of the city list, in which values can then be chosen. */
const unfold = (reader: Reader, name: string) => reader.click(".facet > summary", name);

const whole = async (reader: Reader, path: string) => {
	await reader.open(path);
	await soon(() => reader.count(".filter")).toBe(1);
};

/** The cities that stand side by side. */
const heads = (reader: Reader) => reader.texts(".comparison thead a");

/** What the cells of a row of the comparison show first. */
const rowOf = (reader: Reader, name: string, part: string) =>
	reader.look(
		(head, selector) =>
			[...document.querySelectorAll<HTMLTableRowElement>(".comparison tr")]
				.filter((row) => row.cells[0]!.textContent === head)
				.flatMap((row) => [...row.cells].slice(1))
				.map((cell) => cell.querySelector(selector)?.textContent),
		name,
		part,
	);

export const exploring: Journey[] = [
	{
		name: "links lead from the home page to a city, its interview and back home",
		async run(reader) {
			await reader.open("index.html");
			await reader.click(".site-header nav a", "Cities");
			await reader.click(".city-table a", "Hangzhou");
			await soon(() => reader.text("h1")).toContain("Hangzhou");
			await reader.click(".interviews a", "Hangzhou as a learning city");
			await soon(() => reader.text("h1")).toBe("Hangzhou as a learning city");
			await reader.click(".brand");
			await soon(() => reader.count(".region-maps svg a")).toBeGreaterThan(300);
		},
	},
	{
		name: "the city list narrows itself, its counts follow, and Back undoes each step",
		async run(reader) {
			await whole(reader, "cities.html");
			const all = await reader.count(shown);
			const africa = await countOf(reader, "Africa");
			await unfold(reader, "Region");
			await reader.click('[name="region"][value="africa"]');
			await soon(() => reader.count(shown)).toBe(africa);
			expect(await status(reader)).toBe(`${africa} of ${all} cities`);
			expect(await reader.address()).toBe("cities.html?region=africa");
			const withProfile = await countOf(reader, "With a profile");
			await unfold(reader, "Profile");
			await reader.click(".facet label", "With a profile");
			await soon(() => reader.count(shown)).toBe(withProfile);
			expect(withProfile).toBeLessThan(africa);
			await unfold(reader, "Region");
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
			for (const text of await reader.texts("td.joined")) expect(text).toMatch(/^joined 2017 \d+$/);
			expect(await reader.look(() => document.querySelector<HTMLSelectElement>("#sort")!.value)).toBe("joined");
		},
	},
	{
		name: "the dots of cities that are not shown are dimmed, and maps without any other dot make way",
		async run(reader) {
			await whole(reader, "cities.html?country=KE&country=IE");
			const listed = await reader.count(shown);
			await reader.click(".views label", "Map");
			const dimmed = await reader.count(".region-maps a.dimmed");
			expect(dimmed).toBeGreaterThan(100);
			const shownDots = (await reader.count(".region-maps svg a")) - dimmed;
			expect(shownDots).toBeGreaterThan(1);
			expect(listed).toBeGreaterThanOrEqual(shownDots);
			expect(await reader.count(".region-maps .map:not([hidden])")).toBe(2);
		},
	},
	{
		name: "the cities stand by population and by year, those without a number folded, and by name under letters again",
		async run(reader) {
			const values = (key: string) =>
				reader.look(
					(name) =>
						[...document.querySelectorAll<HTMLElement>(".directory tr[data-region]")]
							.filter((item) => item.getClientRects().length > 0)
							.map((item) => Number(item.dataset[name])),
					key,
				);
			await whole(reader, "cities.html");
			const all = await reader.count(shown);
			await reader.choose("#sort", "population");
			const sizes = await values("population");
			expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
			expect(sizes[0]).toBeGreaterThan(1_000_000);
			expect(await reader.text(".fold button")).toBe(`${all - sizes.length} cities without a figure`);
			await reader.click(".fold button");
			expect(await reader.count(shown)).toBe(all);
			await reader.choose("#sort", "joined");
			const years = await values("joined");
			expect(years).toEqual(years.toSorted((a, b) => a - b));
			expect(years.length).toBeLessThan(all);
			await reader.choose("#sort", "name");
			expect(await reader.count(".letter th")).toBeGreaterThan(20);
			expect(await reader.text("tr[data-region] a")).toBe("Abovyan");
		},
	},
	{
		name: "the heads of the table sort it, say in which direction, and turn it round; the address keeps view and order",
		async run(reader) {
			const sorted = () => reader.look(() => document.querySelector("[aria-sort] button")!.textContent.trim());
			const direction = () => reader.look(() => document.querySelector("[aria-sort]")!.getAttribute("aria-sort"));
			await whole(reader, "cities.html?view=table&award=any");
			expect(await sorted()).toBe("City and country");
			await reader.click("thead button", "People");
			expect([await sorted(), await direction()]).toEqual(["People", "descending"]);
			const first = await reader.text("tr[data-region] a");
			await reader.click("thead button", "People");
			expect([await sorted(), await direction()]).toEqual(["People", "ascending"]);
			expect(await reader.text("tr[data-region] a")).not.toBe(first);
			expect(await reader.address()).toBe("cities.html?award=any&sort=population&order=reverse&view=table");
			await reader.click(".views label", "List");
			expect(await reader.count("thead button")).toBe(0);
			await reader.back();
			await soon(() => reader.count("thead button")).toBeGreaterThan(4);
		},
	},
	{
		name: "the rows that are shown are taken away as a CSV file, and the citation names the same choice",
		async run(reader) {
			await whole(reader, "cities.html?country=IE&sort=population");
			await reader.look(() => {
				URL.createObjectURL = (file) => {
					(file as Blob).text().then((text) => Object.assign(globalThis, { taken: text }));
					return "#";
				};
				HTMLAnchorElement.prototype.click = () => {};
			});
			await reader.click(".filter .download");
			const taken = () => reader.look(() => (globalThis as { taken?: string }).taken ?? "");
			await soon(taken).toContain("name,country,region,tagline,has_profile,member_since,");
			const lines = (await taken()).trim().split("\r\n");
			expect(lines.length - 1).toBe(Number((await status(reader))?.split(" ")[0]));
			const cork = lines.find((line) => line.startsWith("Cork,"));
			expect(cork).toMatch(
				/,2015;2024,https:\S+cities\/cork\.html#source-\S+,224004,,,,2022,,https:\S+,2,https:\S+cork\.html$/,
			);
			const query = "cities.html?country=IE&sort=population";
			expect(await reader.look(() => document.querySelector(".citation")!.textContent)).toContain(query);
			expect(await reader.look(() => document.querySelector(".citing code")!.textContent)).toContain(`${query}},`);
		},
	},
	{
		name: "an empty list says so, offers only what leads somewhere, and begins again",
		async run(reader) {
			await whole(reader, "cities.html?country=IE&region=africa");
			expect(await reader.count(shown)).toBe(0);
			expect(await reader.text(".none")).toContain("No city matches all of these filters.");
			expect(await reader.count('[name="award"]')).toBe(0);
			await reader.click(".clear");
			await soon(() => reader.count(shown)).toBeGreaterThan(300);
			expect(await reader.address()).toBe("cities.html");
		},
	},
	{
		name: "two to four cities stand side by side as the address says, with the same figures as their pages",
		async run(reader) {
			await reader.open("compare.html?city=cork&city=hangzhou");
			await soon(() => heads(reader)).toEqual(["Cork", "Hangzhou"]);
			expect(await reader.text("h1")).toBe("Compare Cork and Hangzhou");
			expect(await reader.look(() => document.title)).toMatch(/^Compare Cork and Hangzhou · /);
			const amounts = await rowOf(reader, "Population", ".amount");
			await reader.click("#pick");
			await reader.type("Wuh");
			await soon(() => reader.texts(".pick [role=option]")).toEqual(["Wuhan China"]);
			await reader.click(".pick [role=option]");
			await soon(() => heads(reader)).toEqual(["Cork", "Hangzhou", "Wuhan"]);
			expect(await reader.asked("city")).toEqual(["cork", "hangzhou", "wuhan"]);
			await reader.click(".chosen button");
			await soon(() => heads(reader)).toEqual(["Hangzhou", "Wuhan"]);
			await reader.back();
			await soon(() => heads(reader)).toEqual(["Cork", "Hangzhou", "Wuhan"]);
			await reader.back();
			await soon(() => heads(reader)).toEqual(["Cork", "Hangzhou"]);
			for (const [i, id] of ["cork", "hangzhou"].entries()) {
				await reader.open(`cities/${id}.html`);
				const population = await reader.look(() => {
					const row = [...document.querySelectorAll(".figures > div")].find(
						(each) => each.querySelector("dt")?.textContent.trim() === "Population",
					);
					return row?.querySelector(".amount")?.textContent;
				});
				expect(population).toBe(amounts[i]);
			}
		},
	},
	{
		name: "the comparison takes nothing from the address but cities that it knows, each once and four at the most",
		async run(reader) {
			const ids = ["cork", "cork", "<img src=x onerror=alert(1)>", "__proto__", "wuhan", "hangzhou", "bristol", "cali"];
			await reader.open(`compare.html?${new URLSearchParams(ids.map((id) => ["city", id]))}`);
			await soon(() => heads(reader)).toEqual(["Cork", "Wuhan", "Hangzhou", "Bristol"]);
			expect(await reader.text(".message")).toContain("2 cities that are not in the atlas");
			expect(await reader.look(() => document.images.length)).toBe(0);
			expect(await reader.look(() => document.querySelector<HTMLInputElement>("#pick")!.disabled)).toBe(true);
			expect(await reader.text("#pick-hint")).toBe("You can compare up to four cities. Remove one to add another.");
		},
	},
	{
		name: "the comparison marks what is the same, and leaves it out where only the differences are asked for",
		async run(reader) {
			await reader.open("compare.html?city=wuhan&city=hangzhou");
			await soon(() => reader.texts(".comparison .same th")).toContain("Region the same");
			const common = await reader.texts(".matrix .same th");
			expect(common).toContain("Digital learning in common");
			expect((await reader.texts('.matrix th[scope="row"]')).slice(0, common.length)).toEqual(common);
			await reader.click("#differences");
			await soon(() => reader.count(".comparison .same")).toBe(0);
			expect(await reader.texts(".comparison tbody th")).toContain("Award");
			expect(await reader.address()).toBe("compare.html?city=wuhan&city=hangzhou&only=differences");
			await reader.open("compare.html?city=wuhan&city=hangzhou&only=differences");
			await soon(() => heads(reader)).toEqual(["Wuhan", "Hangzhou"]);
			expect(await reader.count(".comparison .same")).toBe(0);
		},
	},
	{
		name: "the comparison leads on to what it quotes, and says in one line what is known of none of its cities",
		async run(reader) {
			await reader.open("compare.html?city=abuja&city=nairobi");
			await soon(() => heads(reader)).toEqual(["Abuja", "Nairobi"]);
			expect(await reader.texts(".comparison tbody th")).not.toContain("Award");
			expect(await reader.text(".missing")).toMatch(/^Nothing found yet for any of these cities: Award/);
			await reader.click(".comparison td a", "Read on");
			await soon(() => reader.address()).toBe("cities/nairobi.html#policy-level");
		},
	},
	{
		name: "the comparison of one city asks for another, and offers those most like it",
		async run(reader) {
			await reader.open("compare.html?city=cork");
			await soon(() => reader.text("#pick-hint")).toBe("Add another city to compare it with.");
			await reader.click(".similar button");
			await soon(() => reader.count(".comparison thead a")).toBe(2);
		},
	},
	{
		name: "the home page leads from a question to the cities that answer it, and from the profile of the week to the whole",
		async run(reader) {
			await reader.open("index.html");
			expect(await reader.count("form.search")).toBe(1);
			expect(await reader.count(".questions a")).toBe(6);
			await reader.click(".questions a", "What can a library do?");
			await soon(() => reader.address()).toBe("topics/take-the-library-to-people.html");
			await reader.back();
			await soon(() => reader.count(".of-the-week a")).toBe(1);
			const name = await reader.text(".of-the-week a");
			await reader.click(".of-the-week a");
			await soon(() => reader.text("h1")).toContain(name);
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
