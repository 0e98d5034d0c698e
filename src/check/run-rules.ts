import type { ContentFolder } from "./read/content.ts";
import type { SourceFile } from "./read/source-file.ts";
import type { Finding, Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** A finding with its rule and its file. */
export interface RuleFinding extends Finding {
	rule: Rule;
	file: SourceFile;
}

const pageRules = rules.filter(({ translations }) => translations !== "only");
const translationRules = rules.filter(({ translations }) => translations);

/** Runs the rules on one file. The findings stand in the order of its text; those about the whole file come first. */
export function runRules(file: SourceFile, content: ContentFolder): RuleFinding[] {
	const findings: RuleFinding[] = [];
	for (const rule of file.isTranslation ? translationRules : pageRules) {
		for (const finding of rule.check?.(file, content) ?? []) findings.push({ ...finding, rule, file });
	}
	return findings.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}
