import type { ContentFolder } from "./read/content.ts";
import type { SourceFile } from "./read/source-file.ts";
import type { Finding, Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** A finding with its rule and its file. */
export interface RuleFinding extends Finding {
	rule: Rule;
	file: SourceFile;
}

const looksAt = ({ translations }: Rule, { isTranslation }: SourceFile) =>
	isTranslation ? translations !== undefined : translations !== "only";

/**
 * Runs the rules on some files. Each rule goes through all files before the next one does: the engine runs the same code over and
 * over, and does so in less time than the same work file by file.
 *
 * @returns the findings of each file, in the order of its text; those about the whole file come first
 */
export function runRulesOnAll(files: readonly SourceFile[], content: ContentFolder): RuleFinding[][] {
	const findings = files.map((): RuleFinding[] => []);
	for (const rule of rules) {
		for (const [i, file] of files.entries()) {
			if (!looksAt(rule, file)) continue;
			for (const finding of rule.check?.(file, content) ?? []) findings[i]!.push({ ...finding, rule, file });
		}
	}
	return findings.map((list) => list.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1)));
}

/** Runs the rules on one file. */
export const runRules = (file: SourceFile, content: ContentFolder): RuleFinding[] => runRulesOnAll([file], content)[0]!;
