import type { Edition } from "../edition.ts";
import { escapeHtml } from "../html.ts";
import { site } from "../site.ts";
import { format, wordsFor } from "../words/index.ts";

const t = wordsFor(site.language).offline;

/** The opener: a page at the top of the archive that redirects into the site by a meta refresh, without a script. */
export const opener = () => `<!doctype html>
<html lang="${site.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=site/index.html">
<title>${escapeHtml(site.name)}</title>
<p><a href="site/index.html">${escapeHtml(t.open(site.name))}</a></p>
</html>
`;

/** The archive's README.txt: edition, licence and origin, for somebody who finds the folder in ten years. */
export const readme = ({ version, date, commit }: Edition) => `${site.name}
${"=".repeat(site.name.length)}

${site.description}

${t.edition(version, format.date(date, site.language))}${commit ? `\n${t.commit(commit)}` : ""}

${t.readme(site.contentLicence.name, site.contentLicence.url, site.url, site.repository).join("\n\n")}
`;
