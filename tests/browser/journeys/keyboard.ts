// The same with the keyboard alone: nothing here is clicked.

import { expect } from "vitest";
import { type Reader, soon } from "../reader.ts";
import type { Journey } from "./journey.ts";

/** Goes on with the Tab key until the focus stands where a selector says, as somebody does who sees no pointer. */
async function tabTo(reader: Reader, selector: string, text = "", key = "Tab"): Promise<void> {
	for (let stops = 0; stops < 80; stops++) {
		await reader.press(key);
		const there = await reader.look(
			(css, start) => {
				const focus = document.activeElement;
				return focus?.matches(css) === true && (focus.textContent ?? "").trim().startsWith(start);
			},
			selector,
			text,
		);
		if (there) return;
	}
	throw new Error(`After 80 stops of the Tab key ${selector} "${text}" had not been reached.`);
}

/** The options in sight under the search box. */
const suggestions = (reader: Reader) => reader.texts(".suggestions [role=option]");

const at = (reader: Reader) => reader.look(() => document.activeElement?.id ?? "");

export const keyboard: Journey[] = [
	{
		name: "the skip link is the first stop, and leads to the text",
		async run(reader) {
			await reader.open("cities/cork.html");
			await reader.press("Tab");
			expect(await reader.focused()).toBe("Skip to the text");
			await reader.press("Enter");
			await soon(() => at(reader)).toBe("main");
			// The next stop is the first link of the text, not the one after the skip link.
			await reader.press("Tab");
			expect(await reader.look(() => document.activeElement?.closest("main") !== null)).toBe(true);
		},
	},
	{
		name: "from the home page to the search, a result, its city, an interview, and all the way back",
		async run(reader) {
			await reader.open("index.html");
			await reader.press("/");
			await soon(() => at(reader)).toBe("q");
			await reader.type("learning neighbourhoods cork");
			await reader.press("Enter");
			await soon(() => reader.address()).toMatch(/^search\.html\?q=learning/);
			await soon(() => reader.text("#search-results h2 a")).toBe("Cork");
			await tabTo(reader, "#search-results h2 a", "Cork");
			await reader.press("Enter");
			await soon(() => reader.text("h1")).toContain("Cork");
			await tabTo(reader, '.interviews a[href*="interviews/"]');
			await reader.press("Enter");
			await soon(() => reader.address()).toMatch(/^interviews\//);
			for (const where of [/^cities\/cork/, /^search/, /^index/]) {
				await reader.back();
				await soon(() => reader.address()).toMatch(where);
			}
		},
	},
	{
		name: "the slash key and Ctrl+K lead to the search field, but not while typing",
		async run(reader) {
			await reader.open("about.html");
			await reader.press("/");
			await soon(() => at(reader)).toBe("q");
			await reader.type("a/b");
			await soon(() => reader.look(() => document.querySelector<HTMLInputElement>("#q")!.value)).toBe("a/b");
			await reader.press("Escape", "Tab");
			expect(await at(reader)).not.toBe("q");
			await reader.press("Control+k");
			await soon(() => at(reader)).toBe("q");
		},
	},
	{
		name: "the box in the header suggests a city as one types, and the arrows choose",
		async run(reader) {
			await reader.open("about.html");
			await reader.press("/");
			await reader.type("hangch");
			await soon(() => suggestions(reader)).toEqual(["Hangzhou (Hangchow) China City", "Search for “hangch”"]);
			const field = (name: string) => reader.look((key) => document.querySelector("#q")!.getAttribute(key), name);
			const option = (name: string) =>
				reader.look((key) => document.querySelector("[role=option]")!.getAttribute(key), name);
			expect(await field("aria-expanded")).toBe("true");
			await reader.press("ArrowDown");
			await soon(() => option("aria-selected")).toBe("true");
			expect(await field("aria-activedescendant")).toBe(await option("id"));
			await reader.press("Escape");
			await soon(() => field("aria-expanded")).toBe("false");
			await reader.press("ArrowDown", "Enter");
			await soon(() => reader.address()).toBe("cities/hangzhou.html");
		},
	},
	{
		name: "the box in the header suggests a country, a theme, a person and guesses, and last the search itself",
		async run(reader) {
			await reader.open("about.html");
			const status = () => reader.look(() => document.querySelector("search [role=status]")!.textContent);
			const selected = async () => (await reader.texts(".suggestions [aria-selected=true]"))[0];
			const clear = async () => {
				await reader.press("Escape", "Escape");
				await reader.press(...Array.from({ length: 12 }, () => "Backspace"));
			};
			await reader.press("/");
			await reader.type("kenya");
			await soon(() => suggestions(reader)).toEqual(["Kenya Country", "Search for “kenya”"]);
			await soon(status).toBe("1 country");
			await clear();
			await reader.type("older");
			await soon(() => suggestions(reader)).toEqual([
				"Older learners Theme",
				"Four tiers of schools for older people, and social learning points Practice",
				"Search for “older”",
			]);
			await clear();
			await reader.type("dan b");
			await soon(async () => (await suggestions(reader))[0]).toBe("Dan Boyle Cork, Ireland Person");
			await clear();
			await reader.type("hangzou");
			await soon(async () => (await suggestions(reader)).slice(0, 2)).toEqual([
				"Hangzhou China City",
				"Changzhou China City",
			]);
			expect(await reader.texts(".suggestions [role=group] > .quiet")).toEqual(["Did you mean:"]);
			await soon(status).toBe("Did you mean: 2 cities");

			// Home and the arrows to the sides belong to the text, and upwards from the field comes the end of the list.
			await reader.press("ArrowDown");
			await soon(selected).toBe("Hangzhou China City");
			await reader.press("Home");
			await soon(selected).toBeUndefined();
			await reader.press("ArrowUp");
			await soon(selected).toBe("Search for “hangzou”");
			expect(await reader.look(() => document.querySelector<HTMLInputElement>("#q")!.value)).toBe("hangzou");
			await reader.press("Tab");
			await soon(() => suggestions(reader)).toEqual([]);
			await reader.press("Shift+Tab", "ArrowUp", "Enter");
			await soon(() => reader.address()).toBe("search.html?q=hangzou");
		},
	},
	{
		name: "Enter in the box of the header searches for what is typed, and what is selected goes first",
		async run(reader) {
			await reader.open("about.html");
			await reader.press("/");
			await reader.type("kenya");
			await soon(() => suggestions(reader)).toHaveLength(2);
			await reader.press("Enter");
			await soon(() => reader.address()).toBe("search.html?q=kenya");
			await reader.back();
			await soon(() => reader.address()).toBe("about.html");
			await reader.press("Control+k");
			await reader.type("korea");
			await soon(async () => (await suggestions(reader))[0]).toBe("South Korea Country");
			await reader.press("ArrowDown", "Enter");
			await soon(() => reader.address()).toBe("countries/kr.html");
		},
	},
	{
		name: "the search page works from the slash to a result and back to the field",
		async run(reader) {
			await reader.open("search.html");
			await reader.press("/");
			await reader.type("limerick");
			await reader.press("Enter");
			await soon(() => reader.text("#search-results h2 a")).toBe("Limerick");
			await reader.press("ArrowDown");
			await soon(() => reader.focused()).toBe("Limerick");
			await reader.press("ArrowDown");
			await soon(() => reader.focused()).not.toBe("Limerick");
			await reader.press("ArrowUp", "ArrowUp");
			await soon(() => at(reader)).toBe("q");
			await reader.press("ArrowDown", "Escape");
			await soon(() => at(reader)).toBe("q");
			await reader.press("Escape");
			await soon(() => at(reader)).not.toBe("q");
			await reader.press("Control+k", "ArrowDown", "Enter");
			await soon(() => reader.address()).toBe("cities/limerick.html");
		},
	},
	{
		name: "a filter of the search is chosen and taken back, and the focus stays on it while the filters are drawn anew",
		async run(reader) {
			await reader.open("search.html?q=festival");
			const boxes = () => reader.look(() => document.querySelectorAll("#search-filters input").length);
			await soon(boxes).toBeGreaterThan(2);
			await tabTo(reader, '#search-filters [name="region"]');
			const box = await at(reader);
			for (const chosen of [1, 0]) {
				await reader.look(() => {
					for (const each of document.querySelectorAll("#search-filters input")) each.toggleAttribute("data-old", true);
				});
				await reader.press("Space");
				await soon(() => reader.look(() => document.querySelectorAll("[data-old]").length)).toBe(0);
				expect(await at(reader)).toBe(box);
				expect(await reader.look(() => document.querySelectorAll("#search-filters :checked").length)).toBe(chosen);
			}
		},
	},
	{
		name: "a facet of the city list opens, a value is chosen, and its button takes it away again",
		async run(reader) {
			await reader.open("cities.html");
			await soon(() => reader.count(".filter")).toBe(1);
			await tabTo(reader, ".facet > summary", "Theme");
			await reader.press("Enter");
			await tabTo(reader, '[name="theme"]');
			await reader.press("Space");
			await soon(() => reader.asked("theme")).toHaveLength(1);
			await tabTo(reader, ".active-filters button");
			expect(await reader.count(".facet[open]")).toBe(0);
			await reader.press("Enter");
			await soon(() => reader.asked("theme")).toEqual([]);
			expect(await reader.look(() => document.activeElement?.tagName)).toBe("SUMMARY");
		},
	},
	{
		name: "a city is taken out of the comparison and another one added, and the focus stays in it",
		async run(reader) {
			await reader.open("compare.html?city=cork&city=wuhan&city=hangzhou");
			await soon(() => reader.count(".comparison thead a")).toBe(3);
			await tabTo(reader, ".chosen li:nth-child(2) button");
			await reader.press("Enter");
			await soon(() => reader.texts(".comparison thead a")).toEqual(["Cork", "Hangzhou"]);
			expect(await reader.look(() => document.activeElement?.ariaLabel)).toBe("Remove Hangzhou");
			await tabTo(reader, "#pick");
			await reader.type("xyzzyqq");
			await soon(() => reader.text(".pick [role=status]")).toBe("No city of that name.");
			await reader.look(() => document.querySelector<HTMLInputElement>("#pick")!.select());
			await reader.type("bristl");
			await soon(() => reader.texts(".pick [role=option]")).toEqual(["Bristol United Kingdom"]);
			await reader.press("ArrowDown", "Enter");
			await soon(() => reader.texts(".comparison thead a")).toEqual(["Cork", "Hangzhou", "Bristol"]);
			expect(await at(reader)).toBe("pick");
			expect(await reader.look(() => document.querySelector<HTMLInputElement>("#pick")!.value)).toBe("");
			await tabTo(reader, "#differences");
			await reader.press("Space");
			await soon(() => reader.count(".comparison .differences-only")).toBe(1);
		},
	},
	{
		name: "each map is one stop, a link to the region's page, and the last one leads to the same cities as a list",
		async run(reader) {
			await reader.open("index.html");
			await tabTo(reader, ".region-maps .map:last-child figcaption a");
			await reader.press("Shift+Tab");
			expect(await reader.look(() => document.activeElement?.closest("figcaption") !== null)).toBe(true);
			await tabTo(reader, '.map-key a[href="cities.html"]');
			await reader.press("Enter");
			await soon(() => reader.address()).toBe("cities.html");
		},
	},
];
