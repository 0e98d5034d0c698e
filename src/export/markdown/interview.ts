import type { Interview } from "../../model/interview.ts";
import { site } from "../../site.ts";
import { caveats, format, wordsFor } from "../../words/index.ts";
import { body, colophon, document, link, list, plain, sourceList } from "./text.ts";

const t = wordsFor(site.language);

/** An interview's page as Markdown. */
export function interviewMarkdown(interview: Interview): string {
	const { city, date, interviewer, themes } = interview;
	return document(
		`# ${plain(interview.name)}`,
		list([
			`${t.interview.kinds[interview.kind]}, ${date ? format.date(date, site.language) : t.interview.undated}`,
			...interview.speakers.map(({ name, role, organisation }) =>
				plain([name, role, organisation].filter(Boolean).join(", ")),
			),
			...(interviewer ? [plain(t.interview.by(interviewer))] : []),
			`${link(city)}, ${plain(city.country.name)}`,
			`${t.city.themes}: ${themes.map(link).join(", ")}`,
		]),
		plain(interview.summary),
		`> ${plain(caveats(interview, t.interview, site.language).join(" "))}`,
		body(interview.markdown, interview.sources),
		sourceList(interview.sources),
		colophon(interview.path, interview.reviewed),
	);
}
