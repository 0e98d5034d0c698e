/** How deep lists, quotations and brackets may stand in one another. The deepest real page has six levels. */
const deepest = 30;

const markers = new RegExp(
	`^[ \\t]*(?:(?:>[ \\t]*){${deepest}}|(?:(?:[>*+-]|\\d+[.)])[ \\t]*){${deepest},}[^\\s>*+-])`,
	"m",
);

/**
 * Where a text nests deeper than anyone writes by hand, or asks for a key that is itself a list: parsers take minutes
 * over both. Returns the offset of the place, or nothing.
 */
export function tooDeep(yaml: string): number | undefined {
	const repeated = /^[ \t]*(?:[-?][ \t]+){8,}|^[ \t]*(?:-[ \t]+)*\?(?:[ \t]|$)|^[ \t]{80,}[^\s#]/m.exec(yaml);
	if (repeated) return repeated.index;
	let depth = 0;
	for (let i = 0; i < yaml.length; i++) {
		const c = yaml[i];
		if (c === "[" || c === "{") depth++;
		else if ((c === "]" || c === "}") && depth > 0) depth--;
		if (depth > deepest) return i;
	}
	return undefined;
}

/** The same for Markdown: a line that opens more lists and quotations than a page can hold. */
export const tooDeepInText = (markdown: string): number | undefined => markers.exec(markdown)?.index;
