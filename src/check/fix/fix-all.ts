import type { Content } from "../read/content.ts";
import { findIn } from "../run-rules.ts";
import { mended, mends } from "./fix.ts";

/** Mends what can be mended, hands each changed file to `write`, and says how many problems that were. */
export function mendAll(
	content: Content,
	only: ReadonlySet<string> | undefined,
	write: (path: string, bytes: Uint8Array) => void,
): number {
	let count = 0;
	for (const file of content.files) {
		if (only && !only.has(file.path)) continue;
		const good = mends(findIn(file, content), content);
		if (good.length === 0) continue;
		write(file.path, mended(file, good));
		count += good.length;
	}
	return count;
}
