import type { Atlas, Link } from "../model/atlas.ts";
import { site } from "../site.ts";
import { hasPage } from "../site-pages.ts";
import { wordsFor } from "../words/index.ts";
import type { DataFile } from "./data-files.ts";
import { document, list, plain, section } from "./markdown/text.ts";

const t = wordsFor(site.language);

/**
 * `llms.txt`, the entry point for language models (https://llmstxt.org). It lists every interview, theme and profile; the other
 * cities are in the data files, so that the list stays short.
 */
export function llmsText({ cities, interviews, themes }: Atlas, files: readonly DataFile[]): string {
	const linkOf = ({ name, path }: Link) => `[${plain(name)}](${path.replace(/\.html$/, ".md")})`;
	const described = (link: string, text: string | undefined) => (text ? `${link}: ${plain(text)}` : link);
	return document(
		`# ${site.name}`,
		`> ${site.description}`,
		t.llms.intro(site.contentLicence.name),
		section(
			t.llms.data,
			list([
				...files.map(({ path, title, description }) => described(`[${title}](data/${path})`, description)),
				described(`[${t.data.package.title}](data/datapackage.json)`, t.data.package.text),
			]),
		),
		section(
			t.llms.pages,
			list(
				(["about.html", "method.html"] as const).filter(hasPage).map((page) => `[${t.footer.links[page]}](${page})`),
			),
		),
		section(t.lists.themes.title, list(themes.map((theme) => described(linkOf(theme), theme.description)))),
		section(
			t.lists.interviews.title,
			list(interviews.map((interview) => described(linkOf(interview), interview.summary))),
		),
		section(
			t.llms.profiles,
			list(cities.filter((city) => city.hasProfile).map((city) => described(linkOf(city), city.summary))),
		),
	);
}
