import type { ContentFolder } from "../read/content.ts";
import { runRules } from "../run-rules.ts";
import { applyFixes, safeFixes } from "./fix.ts";

/**
 * Applies every safe fix.
 *
 * @param only  the paths to look at; all of them if it is `undefined`
 * @param write  stores a changed file
 * @returns how many problems were fixed
 */
export function fixAll(
	content: ContentFolder,
	only: ReadonlySet<string> | undefined,
	write: (path: string, bytes: Uint8Array) => void,
): number {
	let count = 0;
	for (const file of content.files) {
		if (only && !only.has(file.path)) continue;
		const fixable = safeFixes(runRules(file, content), content);
		if (fixable.length === 0) continue;
		write(file.path, applyFixes(file, fixable));
		count += fixable.length;
	}
	return count;
}
