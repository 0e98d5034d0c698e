import type { InterviewFrontMatter } from "../schemas/interview.ts";
import type { City, Interview, Theme } from "./atlas.ts";
import { linkCitations, numbered } from "./citations.ts";
import type { Entry } from "./entry.ts";

const headingStart = /<h2 id="([a-z0-9-]+)">/g;

/**
 * @param city  the city that the entry names
 * @param themes  the themes that the entry names
 */
export function interviewOf(
	{ id, data, html, body, headings }: Entry<InterviewFrontMatter>,
	city: City,
	themes: Theme[],
): Interview {
	const sources = numbered(data.sources);
	return {
		id,
		path: `interviews/${id}.html`,
		name: data.title,
		kind: data.kind,
		city,
		date: data.date,
		speakers: data.speakers,
		interviewer: data.interviewer,
		summary: data.summary,
		themes,
		language: data.language,
		completeness: data.completeness,
		caveat: data.caveat,
		html: linkCitations(html, sources).replace(headingStart, '$&<a class="anchor" href="#$1">#</a> '),
		markdown: body,
		points: headings.filter((heading) => heading.depth === 2),
		sources,
		reviewed: data.reviewed,
	};
}
