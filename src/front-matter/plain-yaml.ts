/** A line that holds something, without its indentation. */
interface Line {
	indent: number;
	text: string;
}

const keyLine = /^([A-Za-z][\w-]*):(?: +(.*))?$/;
/** Keys that are no texts to YAML. */
const oddKey = /^(?:null|true|false)$/i;
/** A text in quotation marks of either kind. */
const quoted = /^(?:"((?:[^"\\]|\\")*)"|'([^']*)')$/;
/** No text at all, a sign with which no plain text begins or that means something at its beginning, or one that ends a text. */
const indicator = /^(?:$|[-?:,[\]{}#&*!|>'"%@`~])|: | #|:$/;
/** A list in brackets, of numbers and of texts without quotation marks. */
const bracketed = /^\[ *([^[\]{}"'#:]*?) *\]$/;
/** Every form of the words and numbers that YAML knows. Only the plain ones are read here. */
const noText = /^(?:null|true|false|[-+]?(?:0o[0-7]+|0x[\da-f]+|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|\.inf|\.nan))$/i;
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;

/** Thrown where the YAML holds more than is read here. */
const notPlain = new Error("This YAML is left to the parser.");

/**
 * Reads YAML of the kind that nearly all front matter is: a line for each key and each entry of a list, with words, numbers,
 * texts in quotation marks or a list of words in brackets. It takes a tenth of the parser's time, and its data are the same.
 *
 * @returns nothing for YAML that holds anything else, or a mistake
 */
export function readPlainYaml(yaml: string): Record<string, unknown> | undefined {
	if (/[\t\ufeff]|\r(?!\n)/.test(yaml)) return undefined;
	const lines: Line[] = [];
	for (const line of yaml.split("\n")) {
		const text = line.trim();
		if (text !== "" && !text.startsWith("#")) lines.push({ indent: line.length - line.trimStart().length, text });
	}
	try {
		const reader = new LineReader(lines);
		return reader.readAll();
	} catch (error) {
		if (error === notPlain) return undefined;
		throw error;
	}
}

class LineReader {
	readonly lines: Line[];
	at = 0;

	constructor(lines: Line[]) {
		this.lines = lines;
	}

	readAll(): Record<string, unknown> {
		const data = this.lines[0]?.indent === 0 ? this.group(0) : undefined;
		if (!data || this.at < this.lines.length) throw notPlain;
		return data;
	}

	/** The keys with their values at an indentation. */
	private group(indent: number): Record<string, unknown> {
		const data: Record<string, unknown> = {};
		for (let line = this.lines[this.at]; line?.indent === indent; line = this.lines[this.at]) {
			const match = keyLine.exec(line.text);
			const key = match?.[1];
			if (key === undefined || oddKey.test(key) || Object.hasOwn(data, key)) throw notPlain;
			const value = match?.[2];
			this.at++;
			data[key] = value === undefined ? this.below(indent) : inline(value);
		}
		return data;
	}

	/** What stands below a key without a value: a list, also without indentation, a group, or nothing. */
	private below(indent: number): unknown {
		const next = this.lines[this.at];
		if (!next || next.indent < indent) return null;
		const isList = next.text.startsWith("- ");
		if (next.indent === indent) return isList ? this.list(indent) : null;
		return isList ? this.list(next.indent) : this.group(next.indent);
	}

	private list(indent: number): unknown[] {
		const list: unknown[] = [];
		for (let line = this.lines[this.at]; line?.indent === indent; line = this.lines[this.at]) {
			if (!line.text.startsWith("- ")) break;
			const text = line.text.slice(2).trimStart();
			if (keyLine.test(text)) {
				const inner = indent + line.text.length - text.length;
				this.lines[this.at] = { indent: inner, text };
				list.push(this.group(inner));
			} else {
				this.at++;
				list.push(scalar(text));
			}
			// A line further in goes on with a text over two lines, or is a mistake.
			if ((this.lines[this.at]?.indent ?? 0) > indent) throw notPlain;
		}
		return list;
	}
}

/**
 * The value on one line.
 *
 * @throws {Error} for what is neither a word, a number, a text in quotation marks nor a list of words in brackets
 */
function inline(text: string): unknown {
	const list = bracketed.exec(text)?.[1];
	return list === undefined ? scalar(text) : list.split(/ *, */).map(scalar);
}

/** @throws {Error} for what is neither a word, a number nor a text in quotation marks, on one line */
function scalar(text: string): unknown {
	const marked = quoted.exec(text);
	if (marked) return marked[1]?.replaceAll('\\"', '"') ?? marked[2];
	if (plainNumber.test(text)) return Number(text);
	if (text === "true" || text === "false") return text === "true";
	if (indicator.test(text) || noText.test(text)) throw notPlain;
	return text;
}
