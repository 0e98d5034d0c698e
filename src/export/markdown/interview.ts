import type { Interview } from "../../model/atlas.ts";
import { caveats, voiceDate } from "../../words/index.ts";
import { blocksIn, document, list, plain, type VersionLanguage } from "./text.ts";

/** An interview's page as Markdown. */
export function interviewMarkdown(interview: Interview, language: VersionLanguage): string {
	const { words: t, locale } = language;
	const { link, body, sourceList, colophon } = blocksIn(language);
	const { city, interviewer, themes } = interview;
	return document(
		`# ${plain(interview.name)}`,
		list([
			`${t.interview.kinds[interview.kind]}, ${voiceDate(interview, t.interview, locale)}`,
			...interview.speakers.map(({ name, role, organisation }) =>
				plain([name, role, organisation].filter(Boolean).join(", ")),
			),
			...(interviewer ? [plain(t.interview.by(interviewer))] : []),
			`${link(city)}, ${plain(city.country.name)}`,
			`${t.city.themes}: ${themes.map(link).join(", ")}`,
		]),
		plain(interview.summary),
		`> ${plain(caveats(interview, t.interview, locale).join(" "))}`,
		body(interview),
		sourceList(interview.sources),
		colophon(interview),
	);
}
