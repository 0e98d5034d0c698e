import type { Theme } from "../../model/atlas.ts";
import { voiceLine } from "../../words/index.ts";
import { blocksIn, document, list, plain, section, type VersionLanguage } from "./text.ts";

/** A theme's page as Markdown. */
export function themeMarkdown(theme: Theme, language: VersionLanguage): string {
	const { words: t, locale } = language;
	const { link, body, colophon } = blocksIn(language);
	return document(
		`# ${plain(theme.name)}`,
		plain(theme.description),
		body(theme),
		section(t.practices.topics.title, list(theme.topics.map(link))),
		section(
			t.practices.title,
			list(theme.practices.map((practice) => `${link(practice)}, ${plain(practice.city.name)}`)),
		),
		section(t.lists.cities.title, list(theme.cities.map((city) => `${link(city)}, ${plain(city.country.name)}`))),
		section(
			t.lists.interviews.title,
			list(theme.interviews.map((each) => `${link(each)}: ${plain(voiceLine(each, t.interview, locale))}`)),
		),
		colophon(theme),
	);
}
