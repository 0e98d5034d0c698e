import type { Edition } from "../edition.ts";
import { escapeHtml } from "../html.ts";
import { folderOf, type Language, languages } from "../languages.ts";
import { site } from "../site.ts";
import { format, wordsFor } from "../words/index.ts";

/** The opener: a page at the top of the archive that redirects into the site by a meta refresh, without a script. */
export function opener(language: Language): string {
	const home = `site/${folderOf(language)}index.html`;
	const { locale, tag } = languages[language];
	return `<!doctype html>
<html lang="${tag}" dir="${format.direction(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=${home}">
<title>${escapeHtml(site.name)}</title>
<p><a href="${home}">${escapeHtml(wordsFor(locale).offline.open(site.name))}</a></p>
</html>
`;
}

/** The archive's README.txt: edition, licence and origin, for somebody who finds the folder in ten years. */
export function readme({ version, date, commit }: Edition, language: Language): string {
	const { locale } = languages[language];
	const words = wordsFor(locale);
	const t = words.offline;
	const check = `site/${folderOf(language)}offline.html`;
	return `${site.name}
${"=".repeat(site.name.length)}

${words.home.kind}

${t.edition(version, format.date(date, locale))}${commit ? `\n${t.commit(commit)}` : ""}

${t.readme(check, site.contentLicence.name, site.contentLicence.url, site.url, site.repository).join("\n\n")}
`;
}
