import type { InterviewFrontMatter } from "../schemas/interview.ts";
import { linkCitations, type NumberedSource, numbered } from "./citations.ts";
import type { City } from "./city.ts";
import type { Entry, Heading } from "./entry.ts";
import type { Link } from "./link.ts";
import type { Theme } from "./theme.ts";

/** An interview, statement or speech: the one record that pages, lists, data files and search print. Its name is its title. */
export interface Interview extends Link {
	/** The name of its file. */
	id: string;
	kind: InterviewFrontMatter["kind"];
	city: City;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as the source is. */
	date?: string | undefined;
	speakers: InterviewFrontMatter["speakers"];
	interviewer?: string | undefined;
	summary: string;
	themes: Theme[];
	/** ISO 639 code of the language in which it was given. */
	language?: string | undefined;
	completeness: InterviewFrontMatter["completeness"];
	caveat?: string | undefined;
	/** Its points as HTML: citations linked, and each heading with a link to itself, so that it can be cited. */
	html: string;
	/** Its points in Markdown, as their author wrote them. */
	markdown: string;
	/** The headings of its points. */
	points: Heading[];
	sources: NumberedSource[];
	/** The day on which its page was last read against its sources, `YYYY-MM-DD`. */
	reviewed: string;
}

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
