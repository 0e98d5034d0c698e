import type { Topic } from "../../model/atlas.ts";
import { format } from "../../words/index.ts";
import { blocksIn, document, list, plain, section, type VersionLanguage } from "./text.ts";

/** A topic's page as Markdown. */
export function topicMarkdown(topic: Topic, language: VersionLanguage): string {
	const { words, locale } = language;
	const t = words.practices;
	const { fileLink, link, body, colophon } = blocksIn(language);
	return document(
		`# ${plain(topic.name)}`,
		plain(topic.description),
		body(topic),
		section(
			t.title,
			list(
				topic.practices.map(
					(practice) => `${link(practice)}, ${plain(practice.city.name)}: ${plain(practice.summary)}`,
				),
			),
		),
		section(
			t.topics.sentences,
			list(
				topic.passages.map(({ page, city, text, anchor, sources, date }) => {
					const address = `${fileLink(page.path)}${anchor && `#${anchor}`}`;
					const who = [...new Set(sources.map(({ publisher }) => plain(publisher)))].join("; ");
					const when = date ? format.date(date, locale) : t.topics.undated;
					return `[${plain(city.name)}](${address}), ${plain(city.country.name)}, ${when}: ${plain(text)} (${who})`;
				}),
			),
		),
		colophon(topic),
	);
}
