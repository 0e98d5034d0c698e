/** A line that holds something, without its indentation. */
interface Line {
	indent: number;
	text: string;
}

const keyLine = /^(?<key>[A-Za-z][\w-]*):(?: +(?<value>.*))?$/;
/** Keys that are no texts to YAML. */
const oddKey = /^(?:null|true|false)$/i;
/** No text at all, or one of the signs with which no plain text begins, or that mean something at its beginning. */
const indicator = /^(?:$|[-?:,[\]{}#&*!|>'"%@`~])/;
const oddWord = /^(?:null|true|false)$/i;
/** A list in brackets, of texts without quotation marks and numbers. */
const bracketed = /^\[ *([^[\]{}"'#:]*?) *\]$/;
/** Every form of a number that YAML knows. Only the plain one is read here. */
const number = /^[-+]?(?:0o[0-7]+|0x[\da-f]+|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|\.inf|\.nan)$/i;
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
	const lines = yaml.split(/\r?\n/).flatMap((line): Line[] => {
		const text = line.trim();
		return text === "" || text.startsWith("#") ? [] : [{ indent: line.search(/\S/), text }];
	});
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
			const { key, value } = keyLine.exec(line.text)?.groups ?? {};
			if (key === undefined || oddKey.test(key) || Object.hasOwn(data, key)) throw notPlain;
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
	const [, list] = bracketed.exec(text) ?? [];
	return list === undefined ? scalar(text) : list.split(/ *, */).map(scalar);
}

/** @throws {Error} for what is neither a word, a number nor a text in quotation marks, on one line */
function scalar(text: string): unknown {
	const [, quoted] = /^"((?:[^"\\]|\\")*)"$/.exec(text) ?? /^'([^']*)'$/.exec(text) ?? [];
	if (quoted !== undefined) return text.startsWith('"') ? quoted.replaceAll('\\"', '"') : quoted;
	if (plainNumber.test(text)) return Number(text);
	if (text === "true" || text === "false") return text === "true";
	if (indicator.test(text) || oddWord.test(text) || number.test(text) || /: | #|:$/.test(text)) throw notPlain;
	return text;
}
