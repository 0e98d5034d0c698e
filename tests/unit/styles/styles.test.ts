import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { network } from "../../../src/network/network.ts";

/** What names a side of the paper instead of a side of the text: the layout would not turn round with the writing. */
const physical =
	/(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|left|right|top|bottom|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius|overflow-[xy])\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;

/** Named after the screen in CSS itself: the page's own writing runs along the lines in every language it may have. */
const allowed = new Set(["overflow-x:", "overflow-y:"]);

test("no style names left or right, so that the pages turn round with the writing", () => {
	const found = globSync("src/styles/*.css").flatMap((file) =>
		readFileSync(file, "utf8")
			.replace(/\/\*[\s\S]*?\*\//g, "")
			.replace(/@media[^{]*/g, "")
			.split("\n")
			.flatMap((line) => [...line.matchAll(physical)].map(([what]) => what.trim()))
			.filter((what) => !allowed.has(what))
			.map((what) => `${file}: ${what}`),
	);
	expect(found).toEqual([]);
});

test("nothing moves but by the reader's wish: no style has an animation or a transition", () => {
	const moving = globSync("src/styles/*.css").filter((file) =>
		/\b(?:animation|transition)\b[\w-]*\s*:/.test(readFileSync(file, "utf8")),
	);
	expect(moving).toEqual([]);
});

test("each colour is written once, light and dark side by side, in the tokens; paper has its own", () => {
	const elsewhere = globSync("src/styles/*.css")
		.filter((file) => !/(?:tokens|print)\.css$/.test(file))
		.flatMap(
			(file) =>
				readFileSync(file, "utf8")
					.match(/#[\da-f]{3,8};/gi)
					?.map((colour) => `${file}: ${colour}`) ?? [],
		);
	expect(elsewhere).toEqual([]);
	expect(readFileSync("src/styles/tokens.css", "utf8")).not.toMatch(/: #/);
});

test("no style counts columns: a new one would take the place of its neighbour", () => {
	const counting = globSync("src/styles/*.css").filter((file) => /:nth-/.test(readFileSync(file, "utf8")));
	expect(counting).toEqual([]);
});

test("each region has a colour", () => {
	const sheet = readFileSync("src/network/regions.css", "utf8");
	const coloured = [...sheet.matchAll(/^\.dot\.([a-z-]+) \{/gm)].map(([, id]) => id);
	expect(coloured).toEqual(Object.keys(network.regions));
});
