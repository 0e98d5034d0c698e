// How pages are shown when axe looks at them, and what it is asked then.

import type { Page } from "playwright-core";
import { violations } from "./axe.ts";

/** Levels A and AA, and good practice, as tags of groups of rules. */
export const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules whose answer depends on colours, and those whose answer depends on sizes. The others always answer alike. */
const [byColour, bySize] = [
	["color-contrast", "link-in-text-block"],
	["target-size", "scrollable-region-focusable"],
];

export interface Circumstance {
	name: string;
	/** The rules that may answer differently here: axe's names of them, or of sorts of them. */
	rules: string[];
	colorScheme?: "dark";
	forcedColors?: "active";
	/** The width of the window in CSS pixels, where it is not that of a laptop. */
	width?: number;
	/** Whether the text is shown at twice its size. */
	large?: boolean;
}

export const circumstances: Circumstance[] = [
	{ name: "forced colours", rules: byColour, forcedColors: "active" },
	{ name: "text of 200 %", rules: bySize, large: true },
	{ name: "320 pixels", rules: bySize, width: 320 },
];

export const colours: Circumstance[] = [
	{ name: "light colours", rules: everyRule },
	{ name: "dark colours", rules: byColour, colorScheme: "dark" },
];

/**
 * Shows the page that is open in each of some circumstances, and has axe look at it.
 *
 * @returns what it finds, each with the circumstance
 */
export async function faultsIn(page: Page, some: readonly Circumstance[]): Promise<string[]> {
	const found: string[] = [];
	for (const { name, rules, colorScheme = "light", forcedColors = "none", width = 1280, large = false } of some) {
		await page.emulateMedia({ colorScheme, forcedColors });
		await page.setViewportSize({ width, height: 800 });
		await page.evaluate(
			(times) => {
				const { style } = document.documentElement;
				style.fontSize = "";
				const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
				if (times !== 1) style.fontSize = `${times * size}px`;
			},
			large ? 2 : 1,
		);
		found.push(...(await violations(page, rules)).map((fault) => `with ${name}: ${fault}`));
	}
	return found;
}
