import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	parseDocument,
	visit,
} from "yaml";
import { tooDeep } from "./nesting.ts";

/** A place in a file's text, as offsets of a JavaScript string. */
export interface Span {
	start: number;
	end: number;
}

/** The keys and indices that lead to a value. */
export type Path = readonly (string | number)[];

/** A place in the YAML that cannot be read, or that uses more of YAML than an author needs. */
export interface Fault extends Span {
	kind: "syntax" | "feature" | "duplicate" | "depth";
	/** The parser's own code, the YAML feature, or the key that stands twice. */
	detail: string;
}

/** The facts at the top of a file, between two lines of three hyphens. */
export interface FrontMatter {
	/** The whole block with both lines of hyphens. */
	span: Span;
	/** The values, or nothing where a fault of syntax, feature or depth stands in the way. */
	data?: unknown;
	faults: Fault[];
	/** Where the value at `path` stands, or the nearest thing around it. */
	valueAt(path: Path): Span;
	/** Where the key of `path` stands; the first line for the whole. */
	keyAt(path: Path): Span;
}

const block = /^---[ \t]*(?:\r\n?|\n)([\s\S]*?)(?:^|(?<=[\r\n]))---[ \t]*(?:\r\n?|\n|$)/;

declare global {
	/** What has been parsed in this process, by the text. Vite loads this module once more for the content's loader. */
	var parsedFrontMatter: Map<string, FrontMatter | undefined> | undefined;
}
globalThis.parsedFrontMatter ??= new Map();
const cache = globalThis.parsedFrontMatter;

/**
 * Parses the front matter at the start of a text, once for each text. Never throws.
 *
 * @returns nothing where there is none
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
	if (!cache.has(text)) cache.set(text, parseFrontMatter(text));
	return cache.get(text);
}

function parseFrontMatter(text: string): FrontMatter | undefined {
	const found = block.exec(text);
	if (!found) return undefined;
	const yaml = found[1]!;
	const start = found[0].indexOf("\n") + 1 || found[0].indexOf("\r") + 1;
	const span = { start: 0, end: found[0].length };
	const firstLine = { start: 0, end: 3 };
	const nowhere = { span, valueAt: () => firstLine, keyAt: () => firstLine };
	const deep = tooDeep(yaml);
	if (deep !== undefined) {
		return { ...nowhere, faults: [{ kind: "depth", detail: "", start: start + deep, end: start + deep + 1 }] };
	}
	try {
		return read(yaml, start, span, firstLine);
	} catch (error) {
		return { ...nowhere, faults: [{ kind: "syntax", detail: `UNREADABLE ${String(error)}`, ...firstLine }] };
	}
}

/** YAML 1.2 core: a date stays the text that was typed, and `no` is a word. */
const parsed = (yaml: string): Document =>
	parseDocument(yaml, { version: "1.2", schema: "core", merge: false, uniqueKeys: false, logLevel: "silent" });

function read(yaml: string, offset: number, span: Span, firstLine: Span): FrontMatter {
	const place = (start: number, end = start + 1) => ({ start: start + offset, end: Math.max(end, start + 1) + offset });
	const { data, faults } = values(yaml, place);
	let document: Document | undefined;
	// Its nodes take most of the memory, and are made again for the few files in which a place is asked for.
	const at = (path: Path) => {
		document ??= parsed(yaml);
		return locate(document.contents, path);
	};
	const spanOf = (node: Node | null | undefined) => node?.range && place(node.range[0], node.range[1]);
	return {
		span,
		faults,
		...(data !== undefined && { data }),
		valueAt: (path) => {
			const { key, value } = at(path);
			const empty = isScalar(value) && value.range?.[0] === value.range?.[1];
			return spanOf(empty ? key : (value ?? key)) ?? firstLine;
		},
		keyAt: (path) => (path.length === 0 ? firstLine : (spanOf(at(path).key) ?? firstLine)),
	};
}

function values(yaml: string, place: (start: number, end?: number) => Span): Pick<FrontMatter, "data" | "faults"> {
	const document = parsed(yaml);
	const faults: Fault[] = document.errors.map(({ code, pos }) => ({ kind: "syntax", detail: code, ...place(...pos) }));
	// What a parser makes of broken YAML is not what the author wrote.
	if (faults.length === 0) faults.push(...beyondPlain(document, place));
	else blameOpening(yaml, faults, place);
	const readable = faults.every(({ kind }) => kind === "duplicate");
	return { faults, data: readable ? (document.toJS({ maxAliasCount: 0 }) ?? {}) : undefined };
}

/** The key and value nodes at a path; the last that exist on the way to it. */
function locate(root: Node | null, path: Path) {
	let key: Node | undefined;
	let value: Node | null | undefined = root;
	for (const step of path) {
		if (isMap(value)) {
			const pair: Pair | undefined = value.items.findLast(
				(item) => isScalar(item.key) && String(item.key.value) === String(step),
			);
			if (!pair) break;
			[key, value] = [pair.key as Node, pair.value as Node | null];
		} else if (isSeq(value)) {
			const item: unknown = value.items[Number(step)];
			if (!isNode(item)) break;
			[key, value] = [item, item];
		} else break;
	}
	return { key, value };
}

/** What YAML offers and front matter does without: each makes two readers of the same file see different things. */
function beyondPlain(document: Document, place: (start: number, end?: number) => Span): Fault[] {
	const faults: Fault[] = [];
	const add = (kind: Fault["kind"], detail: string, node: Node) => {
		if (node.range) faults.push({ kind, detail, ...place(node.range[0], node.range[1]) });
	};
	if (document.contents && !isMap(document.contents)) add("feature", "no list of keys", document.contents);
	visit(document, {
		Node: (_, node) => {
			if (isAlias(node)) add("feature", "alias", node);
			else if (node.anchor) add("feature", "anchor", node as Node);
			if (node.tag) add("feature", "tag", node as Node);
		},
		Map: (_, map) => {
			const seen = new Set<string>();
			for (const { key } of map.items) {
				if (!isScalar(key)) {
					if (isNode(key)) add("feature", "key that is no word", key);
				} else if (seen.has(String(key.value))) add("duplicate", String(key.value), key);
				else seen.add(String(key.value));
			}
		},
	});
	return faults;
}

/** A parser stumbles where a value should have ended; the author's slip is where its bracket or quotation mark opens. */
function blameOpening(yaml: string, faults: Fault[], place: (start: number, end?: number) => Span) {
	for (const line of yaml.matchAll(/^[ \t]*(?:- )*(?:[\w-]+:[ \t]+)?(["'[{])(.*)$/gm)) {
		const [whole, open = "", rest = ""] = line;
		const close = { "[": "]", "{": "}" }[open] ?? open;
		if (rest.replaceAll('\\"', "").replaceAll("''", "").includes(close)) continue;
		const at = place(line.index + whole.length - rest.length - 1);
		const index = faults.findIndex(({ start }) => start > at.start);
		if (index >= 0) faults.splice(index, faults.length, { kind: "syntax", detail: "UNCLOSED", ...at });
		return;
	}
}
