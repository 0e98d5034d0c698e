import type { ContentFolder } from "../read/content.ts";
import { SourceFile } from "../read/source-file.ts";
import type { Edit } from "../rule.ts";
import { type RuleFinding, runRules } from "../run-rules.ts";

const encoder = new TextEncoder();

/** The bytes of a file with the fixes of some findings in it: UTF-8 without a mark, whatever it was. */
export const applyFixes = (file: SourceFile, found: readonly RuleFinding[]): Uint8Array =>
	encoder.encode(
		applied(
			file.text ?? "",
			found.flatMap(({ fix }) => fix ?? []),
		),
	);

/** Edits put into a text, the last place first so that offsets hold. One that overlaps another is left out. */
function applied(text: string, edits: readonly Edit[]): string {
	let result = text;
	let from = Number.POSITIVE_INFINITY;
	for (const { start, end, text: put } of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
		if (end > from) continue;
		result = result.slice(0, start) + put + result.slice(end);
		from = start;
	}
	return result;
}

/**
 * The findings whose fixes hold: put into the file, each makes its problem go away and brings no other. A fix that
 * does not is never offered.
 *
 * @param found  everything that was found in one file
 */
export function safeFixes(found: readonly RuleFinding[], content: ContentFolder): RuleFinding[] {
	const offered = found.filter(({ fix }) => fix);
	if (offered.length === 0 || holds(offered, found, content)) return offered;
	const alone = offered.filter((each) => holds([each], found, content));
	return alone.length > 1 && !holds(alone, found, content) ? alone.slice(0, 1) : alone;
}

function holds(some: readonly RuleFinding[], all: readonly RuleFinding[], content: ContentFolder): boolean {
	const { file } = some[0]!;
	const left = runRules(new SourceFile(file.path, applyFixes(file, some)), content);
	const rest = all.filter((each) => !some.includes(each)).map(({ rule }) => rule.id);
	return left.length === rest.length && left.every(({ rule }) => rest.includes(rule.id));
}
