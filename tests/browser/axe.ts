import { fileURLToPath } from "node:url";
import type axe from "axe-core";
import type { Page } from "playwright-core";

/** The small form of axe: every page reads it anew. */
const path = fileURLToPath(import.meta.resolve("axe-core/axe.min.js"));

/** What axe weighs is sent once for all pages that a tab opens: it is more than any of them. Before the first page. */
export const withAxe = (page: Page) => page.addInitScript({ path });

/**
 * What axe finds in a page of a tab that was given it by `withAxe`, with the first place and the number of places.
 *
 * @param rules  names of rules, or tags of groups of them
 */
export const violations = (page: Page, rules: readonly string[]): Promise<string[]> =>
	page.evaluate(
		async (asked) => {
			const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(asked);
			return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(" ")} (${nodes.length})`);
		},
		{ runOnly: [...rules], resultTypes: ["violations" as const] },
	);
