import type { ContentFolder } from "../read/content.ts";
import { runRules } from "../run-rules.ts";
import { applyFixes, safeFixes } from "./fix.ts";

/** Mends what can be mended, hands each changed file to `write`, and says how many problems that were. */
export function fixAll(
	content: ContentFolder,
	only: ReadonlySet<string> | undefined,
	write: (path: string, bytes: Uint8Array) => void,
): number {
	let count = 0;
	for (const file of content.files) {
		if (only && !only.has(file.path)) continue;
		const good = safeFixes(runRules(file, content), content);
		if (good.length === 0) continue;
		write(file.path, applyFixes(file, good));
		count += good.length;
	}
	return count;
}
