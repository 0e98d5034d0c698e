import { isMap, isNode, isScalar, isSeq, type Node, type Pair, stringify, type YAMLMap, type YAMLSeq } from "yaml";
import { type KeyPath, parseYaml, yamlBlock } from "./front-matter.ts";

/** A value as JSON has it. */
type Value = unknown;

/** The keys of the object at a path, in the order in which a new one takes its place. */
export type KeyOrder = (path: KeyPath) => readonly string[];

/**
 * Sets one value of a file's front matter, and leaves every other byte of the file as its author wrote it: comments, quotation
 * marks, blank lines and the order of keys. It edits the text at the places that the parser names, and never writes out
 * what it has read.
 *
 * @param path  the value's place; an index one beyond a list adds an entry
 * @param value  as JSON has it; `undefined` removes the key or the entry
 * @returns the new text; nothing where the front matter cannot be read, or cannot be edited without changing another value
 */
export function setFrontMatter(text: string, path: KeyPath, value: Value, orderOf: KeyOrder): string | undefined {
	const block = yamlBlock(text);
	if (!block || path.length === 0) return undefined;
	const { yaml, start } = block;
	const document = parseYaml(yaml);
	if (document.errors.length > 0) return undefined;
	const data = document.toJS({ maxAliasCount: 0 }) ?? {};
	const expected = withValue(data, path, value);
	const top = path.slice(0, 1);
	// Where an edit at the place itself would change more than it should, the key at the top is written anew, with what it holds.
	for (const [at, what] of [[path, value] as const, [top, (expected as Record<string, Value>)[path[0]!]] as const]) {
		const edited = new YamlEditor(yaml, document.contents, data, orderOf).set(at, what);
		if (edited === undefined) continue;
		const result = parseYaml(edited);
		if (result.errors.length === 0 && isSame(result.toJS({ maxAliasCount: 0 }), expected)) {
			return text.slice(0, start) + edited + text.slice(start + yaml.length);
		}
	}
	return undefined;
}

const isSame = (a: Value, b: Value) => sorted(a) === sorted(b);

/** JSON with keys in alphabetical order: the order of keys means nothing. */
const sorted = (value: Value): string =>
	JSON.stringify(value, (_, each: Value) =>
		typeof each === "object" && each !== null && !Array.isArray(each)
			? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
			: each,
	) ?? "null";

/** A copy of some data with another value at a path. */
export function withValue(data: Value, [step, ...rest]: KeyPath, value: Value): Value {
	if (step === undefined) return value;
	const inside = (data as Record<string | number, Value> | null | undefined)?.[step];
	const next = withValue(inside, rest, value);
	if (typeof step === "number") {
		const list = Array.isArray(data) ? [...data] : [];
		list.splice(step, 1, ...(next === undefined ? [] : [next]));
		return list;
	}
	const { [step]: _, ...others } = { ...(data as object) } as Record<string, Value>;
	return next === undefined ? others : { ...others, [step]: next };
}

/** The value that holds another one at the end of a path. */
const nested = (path: KeyPath, value: Value): Value =>
	path.reduceRight<Value>((inner, step) => (typeof step === "number" ? [inner] : { [step]: inner }), value);

const isGroup = (value: Value) => typeof value === "object" && value !== null;

class YamlEditor {
	readonly yaml: string;
	readonly root: Node | null;
	readonly data: Value;
	readonly orderOf: KeyOrder;

	constructor(yaml: string, root: Node | null, data: Value, orderOf: KeyOrder) {
		this.yaml = yaml;
		this.root = root;
		this.data = data;
		this.orderOf = orderOf;
	}

	/** The YAML with another value at a path; nothing where this way of editing does not know how. */
	set(path: KeyPath, value: Value): string | undefined {
		if (this.root === null) return value === undefined ? this.yaml : this.yaml + this.write(nested(path, value), 0);
		let holder: Node = this.root;
		for (const [depth, step] of path.entries()) {
			const here = path.slice(0, depth);
			// Brackets hold no lines: what stands in them is written anew, as lines.
			if ((isMap(holder) || isSeq(holder)) && (holder.flow || holder.items.length === 0)) {
				if (depth === 0) return undefined;
				return this.replace(here, withValue(this.valueAt(here), path.slice(depth), value));
			}
			const isLast = depth === path.length - 1;
			const rest = path.slice(depth + 1);
			if (isMap(holder)) {
				const pair = pairOf(holder, step);
				if (!pair) return value === undefined ? this.yaml : this.insertKey(holder, here, step, nested(rest, value));
				if (isLast) return value === undefined ? this.removeKey(holder, pair) : this.replace(path, value);
				if (!isMap(pair.value) && !isSeq(pair.value))
					return this.replace(path.slice(0, depth + 1), nested(rest, value));
				holder = pair.value;
			} else if (isSeq(holder)) {
				const item = holder.items[Number(step)];
				if (!isNode(item)) return value === undefined ? this.yaml : this.append(holder, nested(rest, value));
				if (isLast) return value === undefined ? this.cutLines(item, item) : this.replace(path, value);
				holder = item;
			} else return undefined;
		}
		return undefined;
	}

	private valueAt(path: KeyPath): Value {
		return path.reduce<Value>((value, step) => (value as Record<string | number, Value>)[step], this.data);
	}

	/** Writes another value in the place of one that exists. */
	private replace(path: KeyPath, value: Value): string | undefined {
		const holder = path.slice(0, -1).reduce<Node | undefined>(childOf, this.root ?? undefined);
		const step = path.at(-1)!;
		const pair = isMap(holder) ? pairOf(holder, step) : undefined;
		const node = pair ? (pair.value as Node | null) : isSeq(holder) ? (holder.items[Number(step)] as Node) : undefined;
		const isBlock = isScalar(node) && /^BLOCK/.test(node.type ?? "");
		if (isScalar(node) && node.range && !isBlock && !isGroup(value)) {
			const [from, to] = node.range;
			const space = from === to && /\S/.test(this.yaml[from - 1] ?? "") ? " " : "";
			return this.splice(from, to, space + scalar(value));
		}
		if (pair) {
			const { key } = pair as { key: Node };
			const indent = this.columnOf(key);
			return this.splice(key.range![0], this.endOf(node ?? key), this.write({ [step]: value }, indent, true));
		}
		if (!node?.range) return undefined;
		return this.splice(node.range[0], this.endOf(node), this.write(value, this.columnOf(node), true));
	}

	/** Puts a new key after the nearest that comes before it in the order of keys. */
	private insertKey(map: YAMLMap, path: KeyPath, key: string | number, value: Value): string {
		const order = this.orderOf(path);
		const rank = order.indexOf(String(key));
		const earlier = new Set(rank < 0 ? order : order.slice(0, rank));
		const before = map.items.findLast((pair) => isScalar(pair.key) && earlier.has(String(pair.key.value)));
		const first = map.items[0]!.key as Node;
		const indent = this.columnOf(first);
		const text = this.write({ [key]: value }, indent, true);
		if (!before && rank >= 0)
			return this.splice(first.range![0], first.range![0], text + this.lineEnd + " ".repeat(indent));
		const last = before ?? map.items.at(-1)!;
		const end = this.lineEndAt(this.endOf((last.value as Node | null) ?? (last.key as Node)));
		return this.splice(end, end, `${this.lineEnd}${" ".repeat(indent)}${text}`);
	}

	private removeKey(map: YAMLMap, pair: Pair): string {
		const index = map.items.indexOf(pair);
		const key = pair.key as Node;
		const next = map.items[index + 1]?.key as Node | undefined;
		// The first key of an entry stands behind the hyphen of the entry, which stays.
		if (index === 0 && next && this.yaml.slice(this.lineStartAt(key.range![0]), key.range![0]).trim() !== "")
			return this.splice(key.range![0], next.range![0], "");
		return this.cutLines(key, (pair.value as Node | null) ?? key);
	}

	private append(list: YAMLSeq, value: Value): string {
		const last = list.items.at(-1) as Node;
		const end = this.lineEndAt(this.endOf(last));
		const indent = this.columnOf(last);
		const hyphen = this.yaml.slice(this.lineStartAt(last.range![0]), last.range![0]);
		const lead = /^[ ]*-[ ]+$/.test(hyphen) ? hyphen : `${" ".repeat(Math.max(0, indent - 2))}- `;
		return this.splice(end, end, this.lineEnd + lead + this.write(value, lead.length, true));
	}

	/** Removes the lines from one node to the end of another. */
	private cutLines(from: Node, to: Node): string {
		const end = this.lineEndAt(this.endOf(to));
		const after = /^(?:\r\n?|\n)/.exec(this.yaml.slice(end))?.[0].length ?? 0;
		return this.splice(this.lineStartAt(from.range![0]), end + after, "");
	}

	/** A value as YAML whose lines, all but the first, are indented. */
	private write(value: Value, indent: number, isInline = false): string {
		const text = isGroup(value)
			? stringify(value, { ...options, indentSeq: !/^( *)[^ \r\n][^\r\n]*:[ \t]*\r?\n\1- /m.test(this.yaml) }).trimEnd()
			: scalar(value);
		const lines = text.split("\n").map((line, i) => (i > 0 && line !== "" ? " ".repeat(indent) + line : line));
		return lines.join(this.lineEnd) + (isInline ? "" : this.lineEnd);
	}

	private get lineEnd() {
		return /\r\n|\r|\n/.exec(this.yaml)?.[0] ?? "\n";
	}

	private splice(from: number, to: number, text: string) {
		return this.yaml.slice(0, from) + text + this.yaml.slice(to);
	}

	private lineStartAt(offset: number) {
		return Math.max(this.yaml.lastIndexOf("\n", offset - 1), this.yaml.lastIndexOf("\r", offset - 1)) + 1;
	}

	private lineEndAt(offset: number) {
		return offset + /^[^\r\n]*/.exec(this.yaml.slice(offset))![0].length;
	}

	private columnOf(node: Node) {
		return node.range![0] - this.lineStartAt(node.range![0]);
	}

	/** The end of what a node says, without line ends and comments after it. */
	private endOf(node: Node): number {
		if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0) {
			const last = node.items.at(-1)!;
			return this.endOf(isNode(last) ? last : (((last as Pair).value ?? (last as Pair).key) as Node));
		}
		const end = node.range![1];
		return end - /[\r\n \t]*$/.exec(this.yaml.slice(node.range![0], end))![0].length;
	}
}

const options = { lineWidth: 0, schema: "core", version: "1.2" } as const;

/** A word or number as YAML on one line. */
const scalar = (value: Value) =>
	stringify(value, { ...options, blockQuote: false, defaultStringType: "PLAIN" }).trimEnd();

const pairOf = (map: YAMLMap, key: string | number): Pair | undefined =>
	map.items.findLast((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));

function childOf(node: Node | undefined, step: string | number): Node | undefined {
	const child = isMap(node) ? pairOf(node, step)?.value : isSeq(node) ? node.items[Number(step)] : undefined;
	return isNode(child) ? child : undefined;
}
