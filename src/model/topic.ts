import type { TopicFrontMatter } from "../schemas/topic.ts";
import type { Atlas, City, Interview, Practice, Theme, Topic, TopicPassage } from "./atlas.ts";
import { cited } from "./citations.ts";
import type { Entry } from "./entry.ts";
import { type CitedSentence, citedSentences, typographic } from "./sentences.ts";

/** The most sentences of one page that a topic shows by its words alone: the first ones, which introduce a thing. */
const mostOfPage = 2;

/** A pattern that matches any of some words and phrases, as whole words. `*` at a word's end stands for any ending. */
export function patternOf(words: readonly string[]): RegExp {
	const branches = words.map((word) =>
		word
			.trim()
			.replace(/[.+?^${}()|[\]\\]/g, "\\$&")
			.replaceAll("*", "[\\p{L}\\p{M}]*")
			.replace(/\s+/g, "\\s+"),
	);
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${branches.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}

/** The pages that may hold an answer, with their sentences: the text is cut once for all topics. */
interface Corpus {
	/** Sorted by city; the interviews of a city follow its profile. */
	pages: { page: City | Interview; city: City; sentences: CitedSentence[] }[];
	/** Sorted by name. */
	practices: readonly Practice[];
}

/** The corpus of an atlas. */
export const corpusOf = ({ cities, practices }: Pick<Atlas, "cities" | "practices">): Corpus => ({
	pages: cities.flatMap((city) =>
		[city, ...city.interviews].map((page) => ({ page, city, sentences: citedSentences(page.originalMarkdown) })),
	),
	practices,
});

const idOf = ({ path }: { path: string }) => path.replace(/\.html$/, "");

/**
 * A topic with the practices and passages that its words find, without what it leaves out and with what it adds.
 *
 * @param themes  the themes that the entry names
 */
export function topicOf(
	{ id, data, language, checked, isTitleBehind, html, body }: Entry<TopicFrontMatter>,
	themes: Theme[],
	{ pages, practices }: Corpus,
): Topic {
	const { words, add = [], leaveOut = [] } = data;
	const pattern = patternOf(words);
	const isNamed = (list: typeof add, page: string, text?: string) =>
		list.some((each) => each.page === page && (each.sentence === undefined || text?.startsWith(each.sentence)));

	const passages = pages.flatMap(({ page, city, sentences }) => {
		const own = idOf(page);
		const added = sentences.filter(({ text }) => add.some((each) => each.sentence && isNamed([each], own, text)));
		const found = sentences
			.filter(({ text }) => pattern.test(text) && !isNamed(leaveOut, own, text))
			.slice(0, mostOfPage);
		const chosen = sentences.filter((sentence) => added.includes(sentence) || found.includes(sentence));
		return chosen.map((sentence) => passageOf(page, city, sentence));
	});
	return {
		id,
		path: `topics/${id}.html`,
		name: data.title,
		textLanguage: language,
		checked,
		isTitleBehind,
		description: data.description,
		aliases: data.aliases ?? [],
		themes,
		html,
		markdown: body,
		practices: practices.filter((practice) => {
			const own = idOf(practice);
			if (isNamed(leaveOut, own)) return false;
			return isNamed(add, own) || [practice.name, practice.summary].some((text) => pattern.test(text));
		}),
		passages,
	};
}

function passageOf(page: City | Interview, city: City, { text, anchor, cites }: CitedSentence): TopicPassage {
	const isInterview = "speakers" in page;
	const sources = isInterview ? page.sources : cited(cites, page.sources);
	const dates = sources.flatMap(({ date }) => date ?? []).sort();
	return {
		page,
		city,
		text: typographic(text),
		anchor,
		sources,
		date: (isInterview ? page.date : undefined) ?? dates.at(-1),
	};
}

/** What the practices of a topic have in common, and where they differ. */
export interface TopicOverview {
	/** How many practices each kind of body leads, most first. */
	leads: { kind: NonNullable<Practice["lead"]>["kind"]; count: number }[];
	/** Practices with a date of their beginning, oldest first. */
	begun: { practice: Practice; date: string }[];
	/** Figures of what a practice costs in a year, by currency and size; nothing is converted. */
	yearly: { practice: Practice; cost: Practice["cost"][number] }[];
	/** How many practices tell each of the fields that decide. */
	difficulties: { practice: Practice; entries: Practice["difficulties"] }[];
	conditions: { practice: Practice; entries: Practice["conditions"] }[];
}

/** Compares the practices of a topic. */
export function overviewOf({ practices }: Topic): TopicOverview {
	const leads = Map.groupBy(
		practices.flatMap(({ lead }) => lead ?? []),
		({ kind }) => kind,
	);
	return {
		leads: [...leads]
			.map(([kind, { length }]) => ({ kind, count: length }))
			.sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
		begun: practices
			.flatMap((practice) => (practice.since ? [{ practice, date: practice.since.date }] : []))
			.sort((a, b) => a.date.localeCompare(b.date)),
		yearly: practices
			.flatMap((practice) => practice.cost.filter((cost) => cost.for === "year").map((cost) => ({ practice, cost })))
			.sort((a, b) => a.cost.unit.localeCompare(b.cost.unit) || (a.cost.value ?? 0) - (b.cost.value ?? 0)),
		difficulties: practices
			.filter(({ difficulties }) => difficulties.length > 0)
			.map((practice) => ({ practice, entries: practice.difficulties })),
		conditions: practices
			.filter(({ conditions }) => conditions.length > 0)
			.map((practice) => ({ practice, entries: practice.conditions })),
	};
}
