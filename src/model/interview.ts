import type { InterviewFrontMatter } from "../schemas/interview.ts";
import type { Atlas, InterviewSummary } from "./atlas.ts";
import { linkCitations, type NumberedSource, numbered } from "./citations.ts";
import type { Heading } from "./entry.ts";

/** Everything that the page of one interview shows. */
export interface InterviewPage extends InterviewSummary {
	html: string;
	points: Heading[];
	interviewer?: string | undefined;
	language?: string | undefined;
	completeness: InterviewFrontMatter["completeness"];
	caveat?: string | undefined;
	reviewed: string;
	sources: NumberedSource[];
}

const headingStart = /<h2 id="([a-z0-9-]+)">/g;

/** The pages of all interviews, in the order of the atlas. Each point's heading links to itself, so that it can be cited. */
export const interviewPages = (atlas: Atlas): InterviewPage[] =>
	atlas.interviews.map((interview) => {
		const { data, html, headings } = atlas.interviewEntries.get(interview.id)!;
		const sources = numbered(data.sources);
		return {
			...interview,
			html: linkCitations(html, sources).replace(headingStart, '$&<a class="anchor" href="#$1">#</a> '),
			points: headings.filter((heading) => heading.depth === 2),
			interviewer: data.interviewer,
			language: data.language,
			completeness: data.completeness,
			caveat: data.caveat,
			reviewed: data.reviewed,
			sources,
		};
	});
