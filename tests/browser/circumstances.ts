// How pages are shown when axe looks at them, and what it is asked then.

import type { BrowserContextOptions } from "playwright-core";

/** Levels A and AA, and good practice, as tags of groups of rules. */
export const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules whose answer depends on colours, and those whose answer depends on sizes. The others always answer alike. */
const [byColour, bySize] = [
	["color-contrast", "link-in-text-block"],
	["target-size", "scrollable-region-focusable"],
];

export interface Circumstance {
	name: string;
	context: BrowserContextOptions;
	/** The rules that may answer differently here: axe's names of them, or of sorts of them. */
	rules: string[];
	/** Whether the text is shown at twice its size. */
	large?: boolean;
}

export const circumstances: Circumstance[] = [
	{ name: "forced colours", context: { forcedColors: "active" }, rules: byColour },
	{ name: "text of 200 %", context: {}, rules: bySize, large: true },
	{ name: "320 pixels", context: { viewport: { width: 320, height: 800 } }, rules: bySize },
];

export const colours: Circumstance[] = [
	{ name: "light colours", context: { colorScheme: "light" }, rules: everyRule },
	{ name: "dark colours", context: { colorScheme: "dark" }, rules: byColour },
];
