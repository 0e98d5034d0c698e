import type { InterviewFrontMatter } from "../schemas/interview.ts";
import type { City, Interview, Theme } from "./atlas.ts";
import { linkCitations, numbered } from "./citations.ts";
import type { Entry } from "./entry.ts";
import { pageDate } from "./page-date.ts";

/** The kinds from the one that holds most of what was said to the one that holds least. */
const kinds: readonly Interview["kind"][] = ["interview", "speech", "statement"];
const dateOf = ({ date, published }: Interview) => date ?? published ?? "";

/** Compares two voices for a list: by kind, and the newest first, whether it was given or published then. */
export const compareInterviews = (a: Interview, b: Interview): number =>
	kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || dateOf(b).localeCompare(dateOf(a));

const headingStart = /<h2 id="([a-z0-9-]+)">/g;

/**
 * @param city  the city that the entry names
 * @param themes  the themes that the entry names
 */
export function interviewOf(
	{ id, data, language, checked, isTitleBehind, html, body, headings, original }: Entry<InterviewFrontMatter>,
	city: City,
	themes: Theme[],
): Interview {
	const sources = numbered(data.sources, html);
	const [published] = sources.flatMap((source) => source.date ?? []).sort();
	return {
		id,
		path: `interviews/${id}.html`,
		name: data.title,
		textLanguage: language,
		checked,
		isTitleBehind,
		kind: data.kind,
		city,
		date: data.date,
		published: data.date ? undefined : published,
		speakers: data.speakers,
		interviewer: data.interviewer,
		summary: data.summary,
		themes,
		language: data.language,
		completeness: data.completeness,
		caveat: data.caveat,
		html: linkCitations(html, sources).replace(headingStart, '$&<a class="anchor" href="#$1">#</a>'),
		markdown: body,
		originalMarkdown: original?.body ?? body,
		points: headings.filter((heading) => heading.depth === 2),
		sources,
		dated: pageDate(data),
	};
}
