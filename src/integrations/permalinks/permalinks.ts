import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { moved, redirectsFile } from "../../redirects.ts";
import type { Address } from "../../schemas/redirect.ts";
import { failBuild } from "../fail-build.ts";
import { faults, lacking, lockText, type Permalinks, permalinksOf, readLock } from "./lock-file.ts";

/** The addresses of the last release, beside the content. Content that was never released has none. */
export const lockFile = join(dirname(redirectsFile), "addresses.txt");

/** A fragment that has another name on the same page now stays: a mark inside the element keeps it. */
export function legacyAnchors(html: string, path: string): string {
	return moved.reduce((page, { from, to }) => {
		if (from.file !== path || !from.fragment || to?.file !== path) return page;
		const marked = page.indexOf(` id="${to.fragment}"`);
		const inside = page.indexOf(">", marked) + 1;
		return marked < 0 ? page : `${page.slice(0, inside)}<span id="${from.fragment}"></span>${page.slice(inside)}`;
	}, html);
}

const advice = `→ Links and citations lead there. Put it back, or add a line to ${redirectsFile}: "old.html -> new.html: reason", "page.html#old -> page.html#new: reason", or "old.html: reason" for what has no successor. What was never released needs none: run npm run addresses.`;

/**
 * Holds the built site against the addresses of the last release: each is still there, or has a line in `moved.txt` with
 * the reason. New ones are welcome, and counted. With RENEW_ADDRESSES the site's own become those to hold.
 */
export function permalinks(): AstroIntegration {
	return {
		name: "addresses",
		hooks: {
			"astro:build:done": ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const lock = existsSync(lockFile) ? readLock(readFileSync(lockFile, "utf8")) : new Map();
				const renew = Boolean(process.env["RENEW_ADDRESSES"]);
				// Content that was never released has none to hold: its pages need not be read once more.
				const now: Permalinks = renew || lock.size > 0 ? permalinksOf(folder) : new Map();
				const has = ({ file, fragment }: Address) =>
					existsSync(join(folder, file)) &&
					(fragment === "" || readFileSync(join(folder, file), "utf8").includes(` id="${fragment}"`));
				const wrong = faults(lock, now, moved, has);
				const fresh = lacking(now, lock).length;
				if (renew) {
					writeFileSync(lockFile, lockText(now));
					logger.info(`${now.size} addresses are in ${lockFile}, ${fresh} of them new or with new sections`);
					if (wrong.length > 0) logger.warn(`Held no more:\n${wrong.join("\n")}`);
				} else if (wrong.length > 0) {
					failBuild(...wrong, advice);
				} else if (fresh > 0) {
					logger.info(`${fresh} are new since the last release: run npm run addresses before the next one`);
				}
			},
		},
	};
}
