import { visible } from "../report/text.ts";
import type { ChangedFact, Review } from "./compare.ts";

export const formats = ["text", "json", "markdown"] as const;
export type ReviewFormat = (typeof formats)[number];

/** The markup of a format for people. Everything that an author wrote goes through `quote` or `path`. */
interface Style {
	heading(text: string): string;
	page(text: string): string;
	item(text: string): string;
	quote(text: string): string;
	path(text: string): string;
	flag(text: string): string;
}

const text: Style = {
	heading: (words) => `\n${words}\n${"-".repeat(words.length)}`,
	page: (words) => `\n${words}`,
	item: (words) => `  ${words}`,
	quote: (words) => `"${visible(words)}"`,
	path: visible,
	flag: (words) => `!! ${words}`,
};

const asReferences = (words: string) =>
	words.replace(/[^\p{L}\p{N}\p{M} ,.;:?!'’–-]/gu, (c) => `&#${c.codePointAt(0)};`);

const markdown: Style = {
	heading: (words) => `\n## ${words}\n`,
	page: (words) => `\n**${words}**\n`,
	item: (words) => `- ${words}`,
	// As character references, so that nothing of it links, mentions or formats.
	quote: (words) => `“${asReferences(words)}”`,
	path: (words) => words.split("/").map(asReferences).join("/"),
	flag: (words) => `⚠️ **${words}**`,
};

/** A review as text for a terminal, as JSON, or as Markdown for a comment on a pull request. */
export function reviewReport(review: Review, format: ReviewFormat): string {
	if (format === "json") return JSON.stringify(review, null, "\t");
	const style = format === "text" ? text : markdown;
	const { added, removed, changed, hosts, code } = review;
	const unsourced = changed.flatMap(({ facts }) => facts).filter(({ sourceStoodStill }) => sourceStoodStill).length;
	const lines = [
		`${count(added.length, "page")} added, ${changed.length} changed, ${removed.length} removed.`,
		...(unsourced ? [style.flag(`${count(unsourced, "fact")} changed while the source stood still.`)] : []),
	];
	if (added.length) {
		lines.push(style.heading("Added"));
		lines.push(
			...added.map(({ path, title, facts }) =>
				style.item(`${style.path(path)}: ${style.quote(title)}, ${count(facts, "fact")}`),
			),
		);
	}
	if (removed.length) {
		lines.push(style.heading("Removed"));
		lines.push(...removed.map(({ path, title }) => style.item(`${style.path(path)}: ${style.quote(title)}`)));
	}
	if (changed.length) lines.push(style.heading("Changed"));
	for (const page of changed) {
		lines.push(style.page(`${style.path(page.path)} (${style.quote(page.title)})`));
		lines.push(...page.facts.map((fact) => style.item(changedFact(fact, style))));
		for (const { line, old, new: now } of page.quotations) {
			const words =
				old === undefined
					? `new quotation ${style.quote(now!)}`
					: now === undefined
						? `quotation gone: ${style.quote(old)}`
						: style.flag(`quotation altered: ${style.quote(old)} is now ${style.quote(now)}`);
			lines.push(style.item(`line ${line}: ${words}`));
		}
		lines.push(
			...page.gone.map((passage) => style.item(`- was at line ${passage.line}: ${style.quote(passage.text)}`)),
		);
		lines.push(...page.added.map((passage) => style.item(`+ line ${passage.line}: ${style.quote(passage.text)}`)));
	}
	if (hosts.length) {
		lines.push(style.heading("Hosts to which no page led before"));
		lines.push(
			...hosts.map(({ host, path, line }) => style.item(`${style.quote(host)} in ${style.path(path)}:${line}`)),
		);
	}
	if (code.length) {
		lines.push(style.heading("Maintainers' pages, which can hold code"));
		lines.push(...code.map((path) => style.item(style.path(path))));
	}
	return `${lines.join("\n")}\n`;
}

function changedFact(
	{ name, line, old, new: now, oldSources, newSources, sourceStoodStill }: ChangedFact,
	style: Style,
): string {
	const sources = (ids: readonly string[]) => (ids.length ? ids.map(style.quote).join(" and ") : "no source");
	const change = `line ${line}, ${name}: ${style.quote(old)} is now ${style.quote(now)}`;
	return sourceStoodStill
		? `${style.flag(`${change}, and the source is the same`)}: ${sources(newSources)}`
		: `${change}; source ${sources(oldSources)} is now ${sources(newSources)}`;
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
