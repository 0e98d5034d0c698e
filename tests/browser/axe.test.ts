import { globSync } from "node:fs";
import type { RunOptions } from "axe-core";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { fromDisk, launch } from "./harness.ts";

const dist = inject("dist");
// Of 404.html only a host makes a page with style: it is looked at over http in pages.test.ts. Booklets are made of the
// parts of other pages, each as long as dozens of them: print.test.ts looks at one of each kind.
const paths = globSync("**/*.html", { cwd: dist, exclude: ["404.html", "booklets/**"] }).map((path) =>
	path.replaceAll("\\", "/"),
);
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

/** What axe finds in a page: in light colours by every rule, in dark by those about colour, the only ones that differ. */
async function violations(page: Page): Promise<string[]> {
	const run = (options: RunOptions) =>
		page.evaluate(
			async (asked) => {
				const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(asked);
				return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")} (${nodes.length})`);
			},
			{ ...options, resultTypes: ["violations" as const] },
		);
	await page.emulateMedia({ colorScheme: "light" });
	const light = await run({ runOnly: tags });
	await page.emulateMedia({ colorScheme: "dark" });
	const dark = await run({ runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } });
	return [...light, ...dark].map((fault) => `${page.url().slice(fromDisk(dist).length)}: ${fault}`);
}

test("axe finds no violation on any page, in light and in dark colours", { timeout: 1_800_000 }, async () => {
	const found: string[] = [];
	const waiting = [...paths];
	// Two pages at a time: as many as the machines that run this have cores.
	await Promise.all(
		[1, 2].map(async () => {
			const context = await browser.newContext();
			const page = await context.newPage();
			// Once for all pages that the tab opens: axe weighs more than any of them.
			await page.addInitScript(axe.source);
			for (let path = waiting.pop(); path; path = waiting.pop()) {
				await page.goto(fromDisk(dist) + path);
				found.push(...(await violations(page)));
			}
			await context.close();
		}),
	);
	console.log(`axe looked at ${paths.length} pages, in light and dark`);
	expect(found).toEqual([]);
});
