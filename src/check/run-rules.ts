import type { ContentFolder } from "./read/content.ts";
import type { SourceFile } from "./read/source-file.ts";
import type { Finding, Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** A finding with its rule and its file. */
export interface RuleFinding extends Finding {
	rule: Rule;
	file: SourceFile;
}

/** Runs every rule on one file. The findings stand in the order of its text; those about the whole file come first. */
export function runRules(file: SourceFile, content: ContentFolder): RuleFinding[] {
	const findings = rules.flatMap((rule) =>
		[...(rule.check?.(file, content) ?? [])].map((finding) => ({ ...finding, rule, file })),
	);
	return findings.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}
