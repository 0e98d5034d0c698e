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
import { findDeepYaml } from "./nesting.ts";
import { readPlainYaml } from "./plain-yaml.ts";

/** A range of a text, as offsets of a JavaScript string. `end` is exclusive. */
export interface Span {
	start: number;
	end: number;
}

/** The path of a value in the data: keys of objects and indices of lists. */
export type KeyPath = readonly (string | number)[];

/** A place in the YAML that is broken, or that uses a feature which front matter does without. */
export interface YamlFault extends Span {
	kind: "syntax" | "feature" | "duplicate" | "depth";
	/** The error code of the parser, the name of the feature, or the duplicate key. */
	detail: string;
}

/** The front matter of a file: YAML between two lines of three hyphens. */
export interface FrontMatter {
	/** The block, with both lines of hyphens. */
	span: Span;
	/** The parsed YAML. Missing where there are faults other than duplicate keys. */
	data?: unknown;
	faults: YamlFault[];
	/** The place of the value at a path, or of the nearest node on the way to it. */
	valueAt(path: KeyPath): Span;
	/** The place of the key at the end of a path; the first line for an empty path. */
	keyAt(path: KeyPath): Span;
}

const frontMatterBlock = /^---[ \t]*(?:\r\n?|\n)([\s\S]*?)(?:^|(?<=[\r\n]))---[ \t]*(?:\r\n?|\n|$)/;

declare global {
	/** The cache of parsed front matter, by text. It is global since Vite loads this module once more for the content loader. */
	var parsedFrontMatter: Map<string, FrontMatter | undefined> | undefined;
}
globalThis.parsedFrontMatter ??= new Map();
const cache = globalThis.parsedFrontMatter;

/**
 * Parses the front matter of a file, once for each text. Never throws: what cannot be parsed stands in `faults`.
 *
 * @returns nothing where the text does not begin with front matter
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
	if (!cache.has(text)) cache.set(text, parseFrontMatter(text));
	return cache.get(text);
}

/** The YAML of a text that begins with front matter, its offset, and the end of the block with its hyphens. */
export function yamlBlock(text: string): { yaml: string; start: number; end: number } | undefined {
	const match = frontMatterBlock.exec(text);
	if (!match) return undefined;
	const start = match[0].indexOf("\n") + 1 || match[0].indexOf("\r") + 1;
	return { yaml: match[1]!, start, end: match[0].length };
}

function parseFrontMatter(text: string): FrontMatter | undefined {
	const block = yamlBlock(text);
	if (!block) return undefined;
	const { yaml, start, end } = block;
	const span = { start: 0, end };
	const firstLine = { start: 0, end: 3 };
	const withoutData = { span, valueAt: () => firstLine, keyAt: () => firstLine };
	const depth = findDeepYaml(yaml);
	if (depth !== undefined) {
		return { ...withoutData, faults: [{ kind: "depth", detail: "", start: start + depth, end: start + depth + 1 }] };
	}
	try {
		return toFrontMatter(yaml, start, span, firstLine);
	} catch (error) {
		return { ...withoutData, faults: [{ kind: "syntax", detail: `UNREADABLE ${String(error)}`, ...firstLine }] };
	}
}

/** Parses YAML 1.2 with its core schema: a date stays text, and `no` is a word. */
export const parseYaml = (yaml: string): Document =>
	parseDocument(yaml, { version: "1.2", schema: "core", merge: false, uniqueKeys: false, logLevel: "silent" });

function toFrontMatter(yaml: string, offset: number, span: Span, firstLine: Span): FrontMatter {
	const place = (start: number, end = start + 1) => ({ start: start + offset, end: Math.max(end, start + 1) + offset });
	const { data, faults } = readValues(yaml, place);
	let document: Document | undefined;
	// The nodes take most of the memory: they are parsed again for the few files in which a rule asks for a place.
	const at = (path: KeyPath) => {
		document ??= parseYaml(yaml);
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

function readValues(yaml: string, place: (start: number, end?: number) => Span): Pick<FrontMatter, "data" | "faults"> {
	const data = readPlainYaml(yaml);
	if (data) return { data, faults: [] };
	const document = parseYaml(yaml);
	const faults: YamlFault[] = document.errors.map(({ code, pos }) => ({
		kind: "syntax",
		detail: code,
		...place(...pos),
	}));
	// What a parser makes of broken YAML is not what the author wrote.
	if (faults.length === 0) faults.push(...superfluousFeatures(document, place));
	else blameUnclosed(yaml, faults, place);
	const readable = faults.every(({ kind }) => kind === "duplicate");
	return { faults, data: readable ? (document.toJS({ maxAliasCount: 0 }) ?? {}) : undefined };
}

/** A text without quotation marks behind which a comment begins: `Cork # 12` is `Cork` to YAML. */
export interface CommentedText extends Span {
	text: string;
	/** With its sign. */
	comment: string;
}

/** The texts of the front matter of a file that a comment ends. None where the YAML is broken. */
export function commentedTexts(file: string): CommentedText[] {
	const block = yamlBlock(file);
	if (!block || !/[ \t]#/.test(block.yaml)) return [];
	const { yaml, start } = block;
	// In plain front matter, comments stand on lines of their own.
	if (readPlainYaml(yaml) || readFrontMatter(file)?.data === undefined) return [];
	const found: CommentedText[] = [];
	visit(parseYaml(yaml), {
		Scalar: (key, { value, type, range }) => {
			if (key === "key" || typeof value !== "string" || type !== "PLAIN" || !range) return;
			const [comment] = /^[ \t]+#[^\r\n]*/.exec(yaml.slice(range[1])) ?? [];
			if (comment)
				found.push({
					text: value,
					comment: comment.trim(),
					start: start + range[0],
					end: start + range[1] + comment.length,
				});
		},
	});
	return found;
}

/** The nodes of the key and the value at a path, or of the last step of it that exists. */
function locate(root: Node | null, path: KeyPath) {
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

/** Features that front matter does without, and duplicate keys: two parsers read each of them in two ways. */
function superfluousFeatures(document: Document, place: (start: number, end?: number) => Span): YamlFault[] {
	const faults: YamlFault[] = [];
	const add = (kind: YamlFault["kind"], detail: string, node: Node) => {
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

/**
 * Moves the error about an unclosed bracket or quotation mark to where it opens: the parser reports the place where it gave up.
 * The errors after it follow from it, and are dropped.
 */
function blameUnclosed(yaml: string, faults: YamlFault[], place: (start: number, end?: number) => Span) {
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
