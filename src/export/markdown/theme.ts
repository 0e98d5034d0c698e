import type { Theme } from "../../model/theme.ts";
import { site } from "../../site.ts";
import { wordsFor } from "../../words/index.ts";
import { body, colophon, document, link, list, plain, section } from "./text.ts";

const t = wordsFor(site.language);

/** A theme's page as Markdown. */
export const themeMarkdown = (theme: Theme): string =>
	document(
		`# ${plain(theme.name)}`,
		plain(theme.description),
		body(theme.markdown),
		section(t.lists.cities.title, list(theme.cities.map((city) => `${link(city)}, ${plain(city.country.name)}`))),
		section(t.lists.interviews.title, list(theme.interviews.map(link))),
		colophon(theme.path),
	);
