import { visible } from "../report/text.ts";
import { addressesIn } from "./addresses.ts";
import type { PassageChange } from "./changes.ts";
import type { FileChange, QuotationChange, Review } from "./compare.ts";
import type { NamedSource } from "./named-source.ts";
import type { SourcedPassage } from "./passages.ts";
import { type WordRun, wordDiff } from "./word-diff.ts";

export const formats = ["text", "json", "markdown"] as const;
export type ReviewFormat = (typeof formats)[number];

/** The markup of a format for people. Everything that an author wrote goes through `quote`, `words` or `path`. */
interface Style {
	heading(text: string): string;
	page(text: string): string;
	item(text: string): string;
	quote(text: string): string;
	/** Two versions of a text as one, with marks at what is gone and what is new. */
	words(runs: readonly WordRun[]): string;
	path(text: string): string;
	/** A word of an author's, such as the parts of a source, without quotation marks. */
	plain(text: string): string;
	flag(text: string): string;
	/** Passages with their sources beside them. */
	table(rows: readonly Row[]): string[];
}

/** A passage, where it stands, what a reader has to look at, and its sources. */
interface Row {
	place: string;
	words: string;
	flags: readonly string[];
	sources: readonly string[];
}

const text: Style = {
	heading: (words) => `\n${words}\n${"-".repeat(words.length)}`,
	page: (words) => `\n${words}`,
	item: (words) => `  ${words}`,
	quote: (words) => `"${visible(words)}"`,
	words: (runs) =>
		`"${runs
			.map(({ text: words, only }) => {
				const shown = visible(words);
				return only === "old" ? `[-${shown}-]` : only === "new" ? `{+${shown}+}` : shown;
			})
			.join("")}"`,
	path: visible,
	plain: visible,
	flag: (words) => `!! ${words}`,
	table: (rows) =>
		rows.flatMap(({ place, words, flags, sources }) => [
			`  ${place}: ${words}`,
			...[...flags, ...sources].map((line) => `      ${line}`),
		]),
};

const asReferences = (words: string) =>
	words.replace(/[^\p{L}\p{N}\p{M} ,.;:?!'’–-]/gu, (c) => `&#${c.codePointAt(0)};`);

/**
 * An address as a link to itself. Its host is written as browsers resolve it, and nothing in it can end the link or the cell
 * of a table.
 */
const asLink = (address: string) => `<${new URL(address).href.replace(/[|`<>\\\s]/g, (c) => encodeURIComponent(c))}>`;

/** Words of an author's as character references, so that nothing of them mentions or formats, and addresses as links. */
function asMarkdown(words: string): string {
	let at = 0;
	const parts = addressesIn(words).map(({ address, index }) => {
		const before = asReferences(words.slice(at, index));
		at = index + address.length;
		return before + asLink(address);
	});
	return parts.join("") + asReferences(words.slice(at));
}

const markdown: Style = {
	heading: (words) => `\n## ${words}\n`,
	page: (words) => `\n**${words}**\n`,
	item: (words) => `- ${words}`,
	quote: (words) => `“${asMarkdown(words)}”`,
	words: (runs) =>
		`“${runs
			.map(({ text: words, only }) => {
				const shown = asMarkdown(words);
				return only === "old" ? `<del>${shown}</del>` : only === "new" ? `<ins>${shown}</ins>` : shown;
			})
			.join("")}”`,
	path: (words) => words.split("/").map(asReferences).join("/"),
	plain: asMarkdown,
	flag: (words) => `⚠️ **${words}**`,
	table: (rows) => [
		"",
		"| Where | What | Sources |",
		"|---|---|---|",
		...rows.map(
			({ place, words, flags, sources }) =>
				`| ${place} | ${[...flags, words].join("<br>")} | ${sources.join("<br>")} |`,
		),
		"",
	],
};

/** The most rows of a report as Markdown, and their most bytes: GitHub shows no summary of more than a megabyte. */
const most = { rows: 1000, bytes: 700_000 };
/** The same for rows with a flag, so that no mass of others hides them. */
const mostFlagged = { rows: 3000, bytes: 900_000 };

/** A review as text for a terminal, as JSON, or as Markdown for a comment on a pull request. */
export function reviewReport(review: Review, format: ReviewFormat): string {
	if (format === "json") return JSON.stringify(review, null, "\t");
	const style = format === "text" ? text : markdown;
	const { added, removed, changed, files, hosts, code, leftBehind, restamped } = review;
	const printed = { rows: 0, bytes: 0 };
	const table = (rows: readonly Row[]) => {
		const shown = rows.filter(({ place, words, flags, sources }) => {
			const limit = flags.length > 0 ? mostFlagged : most;
			const bytes = printed.bytes + Buffer.byteLength([place, words, ...flags, ...sources].join(""));
			if (format === "markdown" && (printed.rows >= limit.rows || bytes > limit.bytes)) return false;
			printed.rows++;
			printed.bytes = bytes;
			return true;
		});
		const rest = rows.length - shown.length;
		return [
			...(shown.length > 0 ? style.table(shown) : []),
			...(rest > 0 ? [style.item(`And ${count(rest, "passage")} more: npm run review prints them.`)] : []),
		];
	};
	const changes = changed.flatMap(({ facts, sentences }) => [...facts, ...sentences]);
	const unsourced = changes.filter(({ sourceStoodStill }) => sourceStoodStill).length;
	const plans = changes.filter(({ lostPlan }) => lostPlan).length;
	const lines = [
		`${count(added.length, "page")} added, ${changed.length} changed, ${removed.length} removed.`,
		...(files.length ? [`${count(files.length, "other file")} added, changed or removed.`] : []),
		...(unsourced ? [style.flag(`${count(unsourced, "statement")} changed while the source stood still.`)] : []),
		...(plans ? [style.flag(`${count(plans, "plan")} may have become a fact.`)] : []),
		...(restamped.length
			? [style.flag(`${count(restamped.length, "translation")} marked as current without a change of its text.`)]
			: []),
	];
	if (added.length) lines.push(style.heading("Added"));
	for (const { path, title, facts, sentences, quotations, isUnreadable } of added) {
		lines.push(style.page(`${style.path(path)} (${style.quote(title)})`));
		if (isUnreadable) lines.push(style.item(style.flag(unreadable)));
		const passages = [...facts, ...sentences].flatMap((passage) => rowsOf({ new: passage }, style, ""));
		lines.push(...table([...passages, ...quotations.map((each) => quotationRow(each, style))]));
	}
	if (removed.length) {
		lines.push(style.heading("Removed"));
		lines.push(...removed.map(({ path, title }) => style.item(`${style.path(path)}: ${style.quote(title)}`)));
	}
	if (changed.length) lines.push(style.heading("Changed"));
	for (const { path, from, title, facts, quotations, sentences, comments, isUnreadable } of changed) {
		const was = from === undefined ? "" : `, which was ${style.path(from)}`;
		lines.push(style.page(`${style.path(path)} (${style.quote(title)})${was}`));
		if (isUnreadable) lines.push(style.item(style.flag(unreadable)));
		const passages = [...facts, ...sentences].flatMap((change) => rowsOf(change, style));
		lines.push(...table([...passages, ...quotations.map((each) => quotationRow(each, style))]));
		if (comments) lines.push(style.item(`${count(comments.added, "comment")} added, ${comments.gone} gone.`));
		const isSame = from === undefined && !comments && facts.length + sentences.length === 0;
		if (isSame) lines.push(style.item("Only its form: spaces, quotation marks, line ends or the order of keys."));
	}
	if (files.length) lines.push(style.heading("Other files"));
	for (const file of files) {
		lines.push(style.item(changedFile(file, style)));
		lines.push(...table(file.lines.flatMap((change) => rowsOf(change, style))));
	}
	if (hosts.length) {
		lines.push(style.heading("Hosts to which no page led before"));
		lines.push(
			...hosts.map(({ host, path, line, address }) =>
				style.item(`${style.quote(host)} in ${style.path(path)}:${line}: ${style.plain(address)}`),
			),
		);
	}
	if (leftBehind.length + restamped.length) lines.push(style.heading("Translations"));
	for (const { path, section, isGone, languages } of leftBehind) {
		const what = `${count(languages.length, "translation")} of ${style.quote(section)}`;
		const words = isGone ? `${what} without an English text` : `${what} behind`;
		lines.push(style.item(`${style.path(path)}: this leaves ${words}: ${languages.join(", ")}`));
	}
	for (const { path, keys } of restamped) {
		const sections = keys.map(style.quote).join(", ");
		lines.push(
			style.item(style.flag(`${style.path(path)}: marked as current without a change of its text: ${sections}`)),
		);
	}
	if (code.length) {
		lines.push(style.heading("Maintainers' pages, which can hold code"));
		lines.push(...code.map((path) => style.item(style.path(path))));
	}
	return `${lines.join("\n")}\n`;
}

const unreadable = "Its facts cannot be read: its lines stand here as they are.";

function quotationRow({ line, old, new: now }: QuotationChange, style: Style): Row {
	const [place, sources] = [`line ${line}`, []];
	if (old === undefined) return { place, words: `new quotation ${style.quote(now!)}`, flags: [], sources };
	if (now === undefined) return { place, words: `quotation gone: ${style.quote(old)}`, flags: [], sources };
	const words = `quotation ${style.words(wordDiff(old, now))}`;
	return { place, words, flags: [style.flag("A quotation was altered.")], sources };
}

const changedFile = ({ path, kind, from, bytes }: FileChange, style: Style) =>
	`${style.path(path)}: ${kind}${from === undefined ? "" : ` from ${style.path(from)}`}, ${Math.ceil(bytes / 1000)} kB`;

/** A source with all that helps to look it up: title, publisher, date and address. */
const sourceLine = ({ id, title, publisher, date, url }: NamedSource, style: Style) =>
	title === undefined && url === undefined
		? `${style.plain(id)}, which is not in the list of sources`
		: `${style.plain(id)}: ${[title, publisher, date ?? "undated", url ?? "no address"]
				.filter((part) => part !== undefined)
				.map(style.plain)
				.join(", ")}`;

/** A passage that is new, gone, moved or changed, with the sources of both versions where they differ. */
function rowsOf(change: PassageChange, style: Style, newPlace = "new at "): Row[] {
	const { old, new: now, words, isMoved, lostPlan, sourceStoodStill } = change;
	const passage = now ?? old;
	if (!passage) return [];
	const sourcesOf = (each: SourcedPassage | undefined) =>
		(each?.sources ?? []).map((source) => sourceLine(source, style));
	const [before, after] = [sourcesOf(old), sourcesOf(now)];
	// What changed in the entry of a source stands among the facts.
	const ids = [old, now].map((each) => each?.sources.map(({ id }) => id).join(" "));
	const isSame = !old || !now || (sourceStoodStill ? before.join("\n") === after.join("\n") : ids[0] === ids[1]);
	const place = !now ? "was at " : !old ? newPlace : isMoved ? `moved from line ${old.line} to ` : "";
	const flags = [
		...(lostPlan ? [`A plan may have become a fact: ${lostPlan.map(style.quote).join(", ")} is gone.`] : []),
		...(sourceStoodStill ? [stoodStill(change, isSame)] : []),
	];
	return [
		{
			place: `${place}line ${passage.line}${passage.name ? `, ${style.plain(passage.name)}` : ""}`,
			words: words ? style.words(words) : style.quote(passage.text),
			flags: flags.map(style.flag),
			sources: isSame ? (now ? after : before) : changedSources(before, after),
		},
	];
}

/** The sources of both versions, with a word before those that only one of them has. */
const changedSources = (before: readonly string[], after: readonly string[]): string[] => [
	...(before.length ? before : ["no source"]).filter((line) => !after.includes(line)).map((line) => `was: ${line}`),
	...(after.length ? after : ["no source"]).map((line) => (before.includes(line) ? line : `now: ${line}`)),
];

const stoodStill = ({ new: now }: PassageChange, isSame: boolean) => {
	const what = now?.name === undefined ? "A number" : "The statement";
	if (now?.sources.length === 0) return `${what} changed, and no source stands beside it.`;
	return isSame
		? `${what} changed, and the source is the same.`
		: `${what} changed, and no source came to it. Only what is said of the source changed, or one is gone.`;
};

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
