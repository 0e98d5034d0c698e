/** The deepest nesting of lists, quotations and brackets. The deepest real page has six levels. */
const maxDepth = 30;

const deepLine = new RegExp(
	`^[ \\t]*(?:(?:>[ \\t]*){${maxDepth}}|(?:(?:[>*+-]|\\d+[.)])[ \\t]*){${maxDepth},}[^\\s>*+-])`,
	"m",
);

/**
 * Finds YAML that nests too deeply, or that has a list for a key: parsers take minutes over both.
 *
 * @returns the offset of the place, or nothing
 */
export function findDeepYaml(yaml: string): number | undefined {
	const repeated = /^[ \t]*(?:[-?][ \t]+){8,}|^[ \t]*(?:-[ \t]+)*\?(?:[ \t]|$)|^[ \t]{80,}[^\s#]/m.exec(yaml);
	if (repeated) return repeated.index;
	let depth = 0;
	for (const { index, 0: bracket } of yaml.matchAll(/[[\]{}]/g)) {
		if (bracket === "[" || bracket === "{") depth++;
		else if (depth > 0) depth--;
		if (depth > maxDepth) return index;
	}
	return undefined;
}

/** Finds a line of Markdown that opens too many lists and quotations. Returns its offset, or nothing. */
export const findDeepMarkdown = (markdown: string): number | undefined => deepLine.exec(markdown)?.index;
