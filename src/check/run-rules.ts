import type { ContentFolder } from "./read/content.ts";
import type { SourceFile } from "./read/source-file.ts";
import type { Finding, Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** A finding with the rule and the file that it belongs to. */
export interface RuleFinding extends Finding {
	rule: Rule;
	file: SourceFile;
}

/** Everything that the rules find in one file, in the order of the text. */
export function runRules(file: SourceFile, content: ContentFolder): RuleFinding[] {
	const found: RuleFinding[] = [];
	for (const rule of rules)
		for (const finding of rule.check?.(file, content) ?? []) found.push({ ...finding, rule, file });
	return found.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}
