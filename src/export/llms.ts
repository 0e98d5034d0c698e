import type { Atlas, Link } from "../model/atlas.ts";
import { originalLanguage } from "../schemas/language.ts";
import { site } from "../site.ts";
import { hasPage } from "../site-pages.ts";
import { voiceLine } from "../words/index.ts";
import type { DataFile } from "./data-files.ts";
import { document, list, plain, section, type VersionLanguage } from "./markdown/text.ts";

/**
 * `llms.txt`, the entry point for language models (https://llmstxt.org), in each language. It lists every interview, practice, topic,
 * theme and profile whose text is in the language; the other cities are in the data files, so that the list stays short.
 *
 * @param others  the lists in other languages: their files from the site's root
 */
export function llmsText(
	{ language, cities, interviews, practices, themes, topics }: Atlas,
	files: readonly DataFile[],
	{ words: t, locale, folder }: VersionLanguage,
	others: readonly Link[],
): string {
	const root = folder && "../";
	const own = <T extends { textLanguage: string }>(pages: readonly T[]) =>
		pages.filter(({ textLanguage }) => textLanguage === language);
	const linkOf = ({ name, path }: Link) => `[${plain(name)}](${path.replace(/\.html$/, ".md")})`;
	const described = (link: string, text: string | undefined) => (text ? `${link}: ${plain(text)}` : link);
	return document(
		`# ${site.name}`,
		`> ${t.home.kind}`,
		t.home.lead,
		t.llms.intro(site.contentLicence.name, root),
		section(
			t.llms.data,
			list([
				...files.map(({ path, title, description }) => described(`[${title}](${root}data/${path})`, description)),
				described(`[${t.data.package.title}](${root}data/datapackage.json)`, t.data.package.text),
			]),
		),
		section(
			t.llms.pages,
			list((["about.html", "method.html"] as const).filter(hasPage).map((page) => `[${t.pages[page]}](${page})`)),
		),
		section(t.lists.themes.title, list(own(themes).map((theme) => described(linkOf(theme), theme.description)))),
		section(
			t.practices.title,
			list(
				(language === originalLanguage ? practices : []).map((practice) =>
					described(`${linkOf(practice)}, ${plain(practice.city.name)}`, practice.summary),
				),
			),
		),
		section(t.practices.topics.title, list(own(topics).map((topic) => described(linkOf(topic), topic.description)))),
		section(
			t.lists.interviews.title,
			list(
				own(interviews).map((interview) =>
					described(linkOf(interview), `${voiceLine(interview, t.interview, locale)}. ${interview.summary}`),
				),
			),
		),
		section(
			t.llms.profiles,
			list(
				own(cities)
					.filter((city) => city.hasProfile)
					.map((city) => described(linkOf(city), city.summary)),
			),
		),
		section(t.languages.others, list(others.map(({ name, path }) => `[${name}](${root}${path})`))),
	);
}
