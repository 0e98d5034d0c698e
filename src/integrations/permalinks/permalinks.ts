import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { redirects, redirectsFile } from "../../redirects.ts";
import type { Address } from "../../schemas/redirect.ts";
import { failBuild } from "../fail-build.ts";
import { difference, lockText, type Permalinks, permalinkProblems, permalinksOf, readLock } from "./lock-file.ts";

/** The lock file: the permalinks of the last release. Content that was never released has none. */
const lockFile = join(dirname(redirectsFile), "addresses.txt");

/** Keeps a renamed fragment working: adds an empty element with the old id inside the element that has the new one. */
export function legacyAnchors(html: string, path: string): string {
	return redirects.reduce((page, { from, to }) => {
		if (from.file !== path || !from.fragment || to?.file !== path) return page;
		const id = page.indexOf(` id="${to.fragment}"`);
		const tagEnd = page.indexOf(">", id) + 1;
		return id < 0 ? page : `${page.slice(0, tagEnd)}<span id="${from.fragment}"></span>${page.slice(tagEnd)}`;
	}, html);
}

const advice = `→ Links and citations lead there. Put it back, or add a line to ${redirectsFile}: "old.html -> new.html: reason", "page.html#old -> page.html#new: reason", or "old.html: reason" for what has no successor. What was never released needs none: run npm run addresses.`;

/**
 * Guards permalinks: every address in the lock file still exists, or `moved.txt` has a redirect for it. Otherwise the build
 * fails. New addresses are counted. With RENEW_ADDRESSES the build writes the lock file instead.
 */
export function permalinks(): AstroIntegration {
	return {
		name: "addresses",
		hooks: {
			"astro:build:done": ({ dir, logger }) => {
				const folder = fileURLToPath(dir);
				const lock = existsSync(lockFile) ? readLock(readFileSync(lockFile, "utf8")) : new Map();
				const renew = Boolean(process.env["RENEW_ADDRESSES"]);
				// Without a lock file there is nothing to compare, and no page has to be read.
				const current: Permalinks = renew || lock.size > 0 ? permalinksOf(folder) : new Map();
				const exists = ({ file, fragment }: Address) =>
					existsSync(join(folder, file)) &&
					(fragment === "" || readFileSync(join(folder, file), "utf8").includes(` id="${fragment}"`));
				const problems = permalinkProblems(lock, current, redirects, exists);
				const added = difference(current, lock).length;
				if (renew) {
					writeFileSync(lockFile, lockText(current));
					logger.info(`${current.size} addresses are in ${lockFile}, ${added} of them new or with new sections`);
					if (problems.length > 0) logger.warn(`Held no more:\n${problems.join("\n")}`);
				} else if (problems.length > 0) {
					failBuild(...problems, advice);
				} else if (added > 0) {
					logger.info(`${added} are new since the last release: run npm run addresses before the next one`);
				}
			},
		},
	};
}
