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
			await soon(() => reader.text("#search-results h3 a")).toBe("Cork");
			await tabTo(reader, "#search-results h3 a", "Cork");
			await reader.press("Enter");
			await soon(() => reader.text("h1")).toContain("Cork");
			await tabTo(reader, ".interviews a");
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
		name: "the box in the header lists cities as one types, and the arrows choose",
		async run(reader) {
			await reader.open("about.html");
			await reader.press("/");
			await reader.type("hangch");
			await soon(() => reader.texts(".suggestions li")).toEqual(["Hangzhou (Hangchow) China"]);
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
		name: "the search page works from the slash to a result and back to the field",
		async run(reader) {
			await reader.open("search.html");
			await reader.press("/");
			await reader.type("limerick");
			await reader.press("Enter");
			await soon(() => reader.text("#search-results h3 a")).toBe("Limerick");
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
			await tabTo(reader, ".active-filters button", "", "Shift+Tab");
			await reader.press("Enter");
			await soon(() => reader.asked("theme")).toEqual([]);
			expect(await reader.look(() => document.activeElement?.tagName)).toBe("SUMMARY");
		},
	},
	{
		name: "a city is taken out of the comparison, and the focus stays in it",
		async run(reader) {
			await reader.open("compare.html?city=cork&city=wuhan&city=hangzhou");
			await soon(() => reader.count(".comparison thead a")).toBe(3);
			await tabTo(reader, ".comparison .remove", "Remove Wuhan");
			await reader.press("Enter");
			await soon(() => reader.texts(".comparison thead a")).toEqual(["Cork", "Hangzhou"]);
			expect(await at(reader)).toBe("pick");
			await tabTo(reader, "#differences");
			await reader.press("Space");
			await soon(() => reader.count(".comparison .differences-only")).toBe(1);
		},
	},
	{
		name: "the map is one stop, a link to the same cities as a list",
		async run(reader) {
			await reader.open("index.html");
			await tabTo(reader, ".world figcaption a");
			await reader.press("Shift+Tab");
			expect(await reader.look(() => document.activeElement?.closest("svg") === null)).toBe(true);
			await reader.press("Tab", "Enter");
			await soon(() => reader.address()).toBe("cities.html");
		},
	},
];
