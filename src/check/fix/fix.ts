import type { ContentFolder } from "../read/content.ts";
import { SourceFile } from "../read/source-file.ts";
import type { Edit } from "../rule.ts";
import { type RuleFinding, runRules } from "../run-rules.ts";

const encoder = new TextEncoder();

/** Applies the fixes of some findings to a file. The result is UTF-8 without a byte-order mark, whatever the file was. */
export const applyFixes = (file: SourceFile, findings: readonly RuleFinding[]): Uint8Array =>
	encoder.encode(
		applyEdits(
			file.text ?? "",
			findings.flatMap(({ fix }) => fix ?? []),
		),
	);

/** Applies edits to a text, from its end so that offsets hold. An edit that overlaps another is left out. */
function applyEdits(text: string, edits: readonly Edit[]): string {
	let result = text;
	let from = Number.POSITIVE_INFINITY;
	for (const { start, end, text: replacement } of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
		if (end > from) continue;
		result = result.slice(0, start) + replacement + result.slice(end);
		from = start;
	}
	return result;
}

/**
 * The findings of one file with a safe fix: applied, it makes its problem go away and brings no other error. A fix that does not is
 * never offered.
 */
export function safeFixes(findings: readonly RuleFinding[], content: ContentFolder): RuleFinding[] {
	const offered = findings.filter(({ fix }) => fix);
	if (offered.length === 0 || isSafe(offered, findings, content)) return offered;
	const alone = offered.filter((each) => isSafe([each], findings, content));
	return alone.length > 1 && !isSafe(alone, findings, content) ? alone.slice(0, 1) : alone;
}

/**
 * Runs the rules on the fixed file: only the findings that were not fixed may be left. A warning of another kind may come to
 * light, about what the author meant: a latitude that could not be read, and lies in the sea.
 */
function isSafe(fixed: readonly RuleFinding[], all: readonly RuleFinding[], content: ContentFolder): boolean {
	const { file } = fixed[0]!;
	const own = new Set(fixed.map(({ rule }) => rule));
	const counts = ({ rule }: RuleFinding) => rule.severity === "error" || own.has(rule);
	const left = runRules(new SourceFile(file.path, applyFixes(file, fixed)), content).filter(counts);
	const rest = all.filter((each) => !fixed.includes(each) && counts(each)).map(({ rule }) => rule.id);
	return left.length === rest.length && left.every(({ rule }) => rest.includes(rule.id));
}
