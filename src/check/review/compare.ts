import { didYouMean } from "../did-you-mean.ts";
import type { ContentFolder } from "../read/content.ts";
import type { SourceFile } from "../read/source-file.ts";
import { claimsOf } from "./claims.ts";
import { hostsOf, type Passage, passagesOf, quotationsOf } from "./passages.ts";

/** A claim whose statement differs between the two versions. */
export interface ChangedFact {
	name: string;
	line: number;
	old: string;
	new: string;
	oldSources: string[];
	newSources: string[];
	/** Whether the statement changed and its sources did not. */
	sourceStoodStill: boolean;
}

/** A quotation that differs between the two versions. */
export interface QuotationChange {
	line: number;
	/** Missing for a new quotation. */
	old?: string;
	/** Missing for a quotation that is gone. */
	new?: string;
}

/** The changes of one page. */
export interface PageChange {
	path: string;
	title: string;
	facts: ChangedFact[];
	quotations: QuotationChange[];
	/** Passages of the old version alone, and of the new one alone. */
	gone: Passage[];
	added: Passage[];
}

/** The difference between two versions of the content, as a reader sees it. */
export interface Review {
	added: { path: string; title: string; facts: number }[];
	removed: { path: string; title: string }[];
	changed: PageChange[];
	/** Hosts that no page of the old version links to. */
	hosts: { host: string; path: string; line: number; address: string }[];
	/** Changed MDX pages, which can hold code. */
	code: string[];
}

const titleOf = ({ data, id }: SourceFile) => String(data["name"] ?? data["title"] ?? id);
const same = (a: readonly string[], b: readonly string[]) => a.join("\n") === b.join("\n");

/** Compares two versions of the content. */
export function compare(before: ContentFolder, after: ContentFolder): Review {
	const pages = after.files.filter(({ isPage }) => isPage);
	const knownHosts = new Set(before.files.flatMap((file) => [...hostsOf(file).keys()]));
	const hosts = new Map<string, Review["hosts"][number]>();
	for (const file of pages) {
		for (const [host, { text, line }] of hostsOf(file)) {
			if (!knownHosts.has(host) && !hosts.has(host)) hosts.set(host, { host, path: file.path, line, address: text });
		}
	}
	const touched = pages.filter((file) => before.file(file.path)?.text !== file.text);
	return {
		added: touched
			.filter(({ path }) => !before.file(path))
			.map((file) => ({ path: file.path, title: titleOf(file), facts: claimsOf(file).size })),
		removed: before.files
			.filter(({ path, isPage }) => isPage && !after.file(path))
			.map((file) => ({ path: file.path, title: titleOf(file) })),
		changed: touched.flatMap((file) => {
			const old = before.file(file.path);
			return old ? [pageChange(old, file)] : [];
		}),
		hosts: [...hosts.values()],
		code: touched.filter(({ extension }) => extension === ".mdx").map(({ path }) => path),
	};
}

function pageChange(old: SourceFile, file: SourceFile): PageChange {
	const [before, after] = [passagesOf(old), passagesOf(file)];
	const without = (list: readonly Passage[], other: readonly Passage[]) =>
		list.filter(({ text }) => !other.some((each) => each.text === text));
	return {
		path: file.path,
		title: titleOf(file),
		facts: changedFacts(old, file),
		quotations: changedQuotations(old, file),
		gone: without(before, after),
		added: without(after, before),
	};
}

function changedFacts(old: SourceFile, file: SourceFile): ChangedFact[] {
	const [before, after] = [claimsOf(old), claimsOf(file)];
	const changed = [...after].flatMap(([name, claim]): ChangedFact[] => {
		const was = before.get(name);
		if (!was || was.statement === claim.statement) return [];
		return [
			{
				name: claim.name,
				line: file.placeOf(claim.span.start).line,
				old: was.statement,
				new: claim.statement,
				oldSources: was.sources,
				newSources: claim.sources,
				sourceStoodStill: same(was.sources, claim.sources),
			},
		];
	});
	// A fact that is gone has no line any more: the first stands for it.
	const gone = [...before].filter(([name]) => !after.has(name));
	return [
		...changed,
		...gone.map(([, { name, statement: says, sources }]) => ({
			name,
			line: 1,
			old: says,
			new: "gone",
			oldSources: sources,
			newSources: [],
			sourceStoodStill: false,
		})),
	];
}

function changedQuotations(old: SourceFile, file: SourceFile): QuotationChange[] {
	const [before, after] = [quotationsOf(old), quotationsOf(file)];
	const gone = before.filter(({ text }) => !after.some((each) => each.text === text));
	const added = after.filter(({ text }) => !before.some((each) => each.text === text));
	const changed = gone.map(({ text, line }): QuotationChange => {
		// The same quotation in other words is the one that shares most of them.
		const words = new Set(text.toLowerCase().split(/\W+/));
		const shared = (other: string) =>
			other
				.toLowerCase()
				.split(/\W+/)
				.filter((word) => words.has(word)).length;
		const now = added.toSorted((a, b) => shared(b.text) - shared(a.text))[0];
		const isSame = now && (shared(now.text) >= words.size / 2 || didYouMean(text, [now.text]));
		if (!isSame) return { line, old: text };
		added.splice(added.indexOf(now), 1);
		return { line: now.line, old: text, new: now.text };
	});
	return [...changed, ...added.map(({ text, line }) => ({ line, new: text }))];
}
