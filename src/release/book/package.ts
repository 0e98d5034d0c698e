import type { Edition } from "../../edition.ts";
import { escapeHtml } from "../../html.ts";
import { folderOf, type Language, languages } from "../../languages.ts";
import { site } from "../../site.ts";
import { format, wordsFor } from "../../words/index.ts";

/** An item of the package's manifest. */
export interface Item {
	file: string;
	/** The `properties` attribute: `nav` for the table of contents, `svg` for a page with inline SVG. */
	properties?: string;
}

/** `META-INF/container.xml`, which names the package document. */
export const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The cover image as SVG, which reading systems show in their library: the site's mark above its name. */
export const coverPicture = (): string => {
	const words = site.name.split(" ");
	const lines = words.map((word, i) => `<text x="60" y="${520 + i * 90}">${escapeHtml(word)}</text>`);
	return `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 900" width="600" height="900">
<title>${escapeHtml(site.name)}</title>
<rect width="600" height="900" fill="#0b5a78"/>
<g fill="none" stroke="#faf8f4" stroke-width="6"><circle cx="200" cy="240" r="140"/><path d="M60 240h280M200 100c50 40 75 87 75 140s-25 100-75 140M200 100c-50 40-75 87-75 140s25 100 75 140"/></g>
<circle cx="247" cy="193" r="30" fill="#f2b134"/>
<g font-family="sans-serif" font-size="72" font-weight="bold" fill="#faf8f4">${lines.join("")}</g>
</svg>
`;
};

/** The style sheet: few rules, since reading systems bring their own. */
export const stylesheet = `body { line-height: 1.5; }
h1, h2, h3 { line-height: 1.2; }
.tagline, .lead { font-style: italic; }
:lang(ar) .tagline, :lang(ar) .lead, :lang(zh) .tagline, :lang(zh) .lead { font-style: normal; }
.caveat, .quiet, .translation-note, .translation-state, small, figcaption { font-size: 0.85em; }
.native { font-weight: normal; }
dt { font-weight: bold; margin-top: 0.5em; }
dd { margin: 0 1em; }
svg { display: block; max-width: 100%; height: auto; }
.land { fill: #ddd; stroke: #777; }
.borders { fill: none; stroke: #777; }
.dot { fill: #000; }
.names { font: 12px sans-serif; dominant-baseline: central; }
`;

/** The package document (OPF): metadata, manifest, and spine, which is the reading order. */
export function opf(items: readonly Item[], { version, date, commit }: Edition, language: Language): string {
	const { locale, tag } = languages[language];
	const words = wordsFor(locale);
	const direction = format.direction(language);
	const id = (file: string) => file.replace(/\W/g, "-");
	const identifier = `${site.url}/${folderOf(language)}#${[version, commit].filter(Boolean).join("+")}`;
	const rights = `${site.contentLicence.name}, ${site.contentLicence.url}`;
	return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${tag}" dir="${direction}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeHtml(identifier)}</dc:identifier>
<dc:title xml:lang="en" dir="ltr">${escapeHtml(site.name)}</dc:title>
<dc:description>${escapeHtml(words.home.lead)}</dc:description>
<dc:language>${tag}</dc:language>
<dc:publisher>${escapeHtml(site.name)}</dc:publisher>
<dc:date>${date}</dc:date>
<dc:rights>${escapeHtml(rights)}</dc:rights>
<dc:source>${escapeHtml(site.url)}</dc:source>
<meta property="dcterms:modified">${date}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">${escapeHtml(words.offline.book.accessibility)}</meta>
</metadata>
<manifest>
<item id="css" href="book.css" media-type="text/css"/>
<item id="cover-image" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
${items
	.map(({ file, properties }) => {
		const more = properties ? ` properties="${properties}"` : "";
		return `<item id="${id(file)}" href="${file}" media-type="application/xhtml+xml"${more}/>`;
	})
	.join("\n")}
</manifest>
<spine page-progression-direction="${direction}">
${items.map(({ file }) => `<itemref idref="${id(file)}"/>`).join("\n")}
</spine>
</package>
`;
}
