import type { ContentFolder } from "../read/content.ts";
import type { SourceFile } from "../read/source-file.ts";
import { changedPassages, type PassageChange, shown } from "./changes.ts";
import { factPassages } from "./fact-passages.ts";
import { pairUp } from "./pairs.ts";
import {
	type ComparedPassage,
	hostsOf,
	linePassages,
	quotationsOf,
	type SourcedPassage,
	textPassages,
} from "./passages.ts";
import { renamedFiles } from "./renames.ts";
import { type LeftBehind, leftBehind, type Restamped, restamped } from "./translations.ts";

/** A quotation that differs between the two versions. */
export interface QuotationChange {
	line: number;
	/** Missing for a new quotation. */
	old?: string;
	/** Missing for a quotation that is gone. */
	new?: string;
}

/** A page that is new, as a whole. */
export interface AddedPage {
	path: string;
	title: string;
	facts: SourcedPassage[];
	sentences: SourcedPassage[];
	quotations: QuotationChange[];
	/** Whether its facts cannot be read: its lines stand for them. */
	isUnreadable?: boolean;
}

/** The changes of one page. */
export interface PageChange {
	path: string;
	/** Its path before, where it has another name now. */
	from?: string;
	title: string;
	facts: PassageChange[];
	quotations: QuotationChange[];
	sentences: PassageChange[];
	/** Comments among its facts that came or went. Readers see none. */
	comments?: { added: number; gone: number };
	/** Whether the facts of either version cannot be read: its lines stand for them. */
	isUnreadable?: boolean;
}

/** A change of a file that is no page: an image, a list of addresses. */
export interface FileChange {
	path: string;
	kind: "added" | "changed" | "removed" | "renamed";
	/** Its path before, where it has another name now. */
	from?: string;
	/** Its size now, or that of what is gone. */
	bytes: number;
	/** The lines that differ, where it is a text. */
	lines: PassageChange[];
}

/** The difference between two versions of the content, as a reader sees it. */
export interface Review {
	added: AddedPage[];
	removed: { path: string; title: string }[];
	changed: PageChange[];
	/** Files that are no pages. */
	files: FileChange[];
	/** Hosts that no page of the old version links to. */
	hosts: { host: string; path: string; line: number; address: string }[];
	/** Changed MDX pages, which can hold code. */
	code: string[];
	/** What changed in English, and not in its translations. */
	leftBehind: LeftBehind[];
	/** What is marked as translated from the English text of today, without a change of its own. */
	restamped: Restamped[];
}

const titleOf = ({ data, id }: SourceFile) => String(data["name"] ?? data["title"] ?? id);

/** Compares two versions of the content. */
export function compare(before: ContentFolder, after: ContentFolder): Review {
	const gone = before.files.filter(({ path }) => !after.file(path));
	const came = after.files.filter(({ path }) => !before.file(path));
	const renamed = renamedFiles(gone, came);
	const former = new Set(renamed.values());
	const touched = after.files.flatMap((file) => {
		const old = before.file(file.path) ?? renamed.get(file);
		return old?.path === file.path && Buffer.compare(old.bytes, file.bytes) === 0 ? [] : [{ file, old }];
	});
	const pages = touched.filter(({ file }) => file.isText);
	const changed = pages.flatMap(({ file, old }) => (old?.isText ? [{ file, old }] : []));
	const removed = gone.filter((file) => !former.has(file));
	return {
		added: pages.flatMap(({ file, old }) => (old?.isText ? [] : [addedPage(file, after)])),
		removed: removed.filter(({ isText }) => isText).map((file) => ({ path: file.path, title: titleOf(file) })),
		changed: changed.map(({ file, old }) => pageChange([old, before], [file, after])),
		files: [
			...touched.flatMap(({ file, old }) => (file.isText ? [] : [fileChange(old, file)])),
			...removed.filter(({ isText }) => !isText).map((file) => fileChange(file, undefined)),
		],
		hosts: newHosts(before, after),
		code: pages.filter(({ file }) => file.extension === ".mdx").map(({ file }) => file.path),
		leftBehind: changed.flatMap(({ file, old }) => (file.isPage ? leftBehind(old, file, after) : [])),
		restamped: changed.flatMap(({ file, old }) => (file.isTranslation ? restamped(old, file) : [])),
	};
}

function newHosts(before: ContentFolder, after: ContentFolder): Review["hosts"] {
	const known = new Set(before.files.flatMap((file) => [...hostsOf(file).keys()]));
	const hosts = new Map<string, Review["hosts"][number]>();
	for (const file of after.files) {
		for (const [host, { text, line }] of hostsOf(file)) {
			if (!known.has(host) && !hosts.has(host)) hosts.set(host, { host, path: file.path, line, address: text });
		}
	}
	return [...hosts.values()];
}

const isReadable = (file: SourceFile) => file.frontMatter?.data !== undefined;

function addedPage(file: SourceFile, content: ContentFolder): AddedPage {
	const readable = isReadable(file);
	return {
		path: file.path,
		title: titleOf(file),
		facts: readable ? factPassages(file).map(shown) : [],
		sentences: (readable ? textPassages(file, content) : linePassages(file)).map(shown),
		quotations: quotationsOf(file).map(({ text, line }) => ({ line, new: text })),
		...(!readable && { isUnreadable: true }),
	};
}

/** @param before  the file with its content folder, in both versions */
function pageChange(before: [SourceFile, ContentFolder], after: [SourceFile, ContentFolder]): PageChange {
	const [[old], [file]] = [before, after];
	const readable = isReadable(old) && isReadable(file);
	const passages = readable ? textPassages : linePassages;
	const comments = changedComments(old, file);
	return {
		path: file.path,
		...(old.path !== file.path && { from: old.path }),
		title: titleOf(file),
		facts: readable ? changedFacts(factPassages(old), factPassages(file)) : [],
		quotations: changedQuotations(old, file),
		sentences: inOrder(changedPassages(passages(...before), passages(...after))),
		...(readable && (comments.added || comments.gone) && { comments }),
		...(!readable && { isUnreadable: true }),
	};
}

/** The facts that differ, compared key by key. */
function changedFacts(before: readonly ComparedPassage[], after: readonly ComparedPassage[]): PassageChange[] {
	const [old, now] = [before, after].map((list) => Map.groupBy(list, ({ name }) => name));
	const names = new Set([...now!.keys(), ...old!.keys()]);
	return inOrder([...names].flatMap((name) => changedPassages(old!.get(name) ?? [], now!.get(name) ?? [])));
}

/** By their lines; what is gone stands where it stood. */
const inOrder = (changes: readonly PassageChange[]) =>
	changes.toSorted((a, b) => (a.new ?? a.old)!.line - (b.new ?? b.old)!.line);

function changedComments(old: SourceFile, file: SourceFile): { added: number; gone: number } {
	const [before, after] = [old, file].map(
		(each) => new Set(each.slice(each.frontMatter?.span ?? { start: 0, end: 0 }).match(/(?<=^[ \t]*)#.*/gm)),
	);
	const countIn = (list: ReadonlySet<string>, other: ReadonlySet<string>) =>
		[...list].filter((each) => !other.has(each)).length;
	return { added: countIn(after!, before!), gone: countIn(before!, after!) };
}

function changedQuotations(old: SourceFile, file: SourceFile): QuotationChange[] {
	const [before, after] = [quotationsOf(old), quotationsOf(file)];
	const gone = before.filter(({ text }) => !after.some((each) => each.text === text));
	const added = after.filter(({ text }) => !before.some((each) => each.text === text));
	return pairUp(gone, added).map(([was, now]) => ({
		line: (now ?? was)!.line,
		...(was && { old: was.text }),
		...(now && { new: now.text }),
	}));
}

function fileChange(old: SourceFile | undefined, file: SourceFile | undefined): FileChange {
	const [before, after] = [old, file].map((each) => (each ? linePassages(each) : []));
	const kind = !old ? "added" : !file ? "removed" : old.path === file.path ? "changed" : "renamed";
	return {
		path: (file ?? old)!.path,
		kind,
		...(kind === "renamed" && { from: old!.path }),
		bytes: (file ?? old)!.bytes.length,
		lines: inOrder(changedPassages(before!, after!)),
	};
}
