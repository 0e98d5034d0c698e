import { edition } from "../../edition.ts";
import { escapeHtml } from "../../html.ts";
import { type Language, languages, originalLanguage } from "../../languages.ts";
import { site } from "../../site.ts";
import { format, type Words, wordsFor } from "../../words/index.ts";
import type { Files } from "../files.ts";
import type { ReleaseStep } from "../step.ts";
import { zip } from "../zip.ts";
import { type BookCity, chapters } from "./chapters.ts";
import { container, coverPicture, type Item, opf, stylesheet } from "./package.ts";
import { xhtmlFile } from "./xhtml.ts";

/** The fewest chapters of a book in another language than English. */
const fewestChapters = 10;

/** An entry of the table of contents. */
interface TocEntry {
	file: string;
	title: string;
	children?: TocEntry[];
}

/** A table of contents as nested ordered lists, the form that EPUB's `<nav>` asks for. */
const tocHtml = (entries: readonly TocEntry[]): string =>
	`<ol>\n${entries
		.map(
			({ file, title, children = [] }) =>
				`<li><a href="${file}">${escapeHtml(title)}</a>${children.length > 0 ? tocHtml(children) : ""}</li>`,
		)
		.join("\n")}\n</ol>`;

/** The title page: edition, licence and where the newest edition is. */
function titlePage(words: Words, locale: string): string {
	const { version, date, commit } = edition;
	const edited = [words.offline.edition(version, format.date(date, locale)), commit && words.offline.commit(commit)];
	return `<h1 lang="en" xml:lang="en">${escapeHtml(site.name)}</h1>
<p>${escapeHtml(words.home.kind)}</p>
<p>${escapeHtml(edited.filter(Boolean).join(" · "))}</p>
<p>${escapeHtml(words.offline.book.about)}</p>
<p>${escapeHtml(words.footer.independent)}</p>
<p>${escapeHtml(words.footer.licence)}: <a href="${site.contentLicence.url}">${site.contentLicence.name}</a></p>
<p>${escapeHtml(words.offline.aged.newest)} <a href="${site.url}">${escapeHtml(site.url)}</a></p>`;
}

/**
 * The book in a language: all profiles, practices and interviews that are in it by region as an EPUB 3, with the sources as endnotes and
 * the maps as SVG.
 */
export const book =
	(language: Language): ReleaseStep =>
	({ dist, stem, edition }) => {
		const { locale, tag } = languages[language];
		const words = wordsFor(locale);
		const t = words.offline.book;
		const cities = chapters(dist, language);
		const count = cities.flatMap(({ interviews }) => [1, ...interviews]).length;
		if (language !== originalLanguage && count < fewestChapters) {
			return `${count} profiles and voices are in it, and a book needs ${fewestChapters}`;
		}
		const entryOf = ({ file, title, practices, interviews }: BookCity): TocEntry => ({
			file,
			title,
			children: [...practices, ...interviews],
		});
		const regions = Object.entries(words.regions)
			.map(([id, title]) => ({
				file: `region-${id}.xhtml`,
				title,
				cities: cities.filter(({ region }) => region === id),
			}))
			.filter((region) => region.cities.length > 0);
		const toc = regions.map(({ file, title, cities }) => ({ file, title, children: cities.map(entryOf) }));

		const texts = new Map<string, string>([
			["mimetype", "application/epub+zip"],
			["META-INF/container.xml", container],
		]);
		const items: Item[] = [];
		const add = (file: string, title: string, body: string, properties?: string) => {
			items.push({ file, ...(properties && { properties }) });
			texts.set(`book/${file}`, xhtmlFile(title, tag, format.direction(language), body));
		};
		add("cover.xhtml", site.name, titlePage(words, locale));
		add(
			"contents.xhtml",
			t.contents,
			`<nav epub:type="toc" id="toc"><h1>${escapeHtml(t.contents)}</h1>\n${tocHtml(toc)}\n</nav>`,
			"nav",
		);
		for (const { file, title, cities } of regions) {
			add(file, title, `<h1>${escapeHtml(title)}</h1>\n${tocHtml(cities.map(entryOf))}`);
			for (const chapter of cities.flatMap((city) => [city, ...city.practices, ...city.interviews])) {
				add(chapter.file, chapter.title, chapter.body, chapter.hasMap ? "svg" : undefined);
			}
		}
		texts.set("book/cover.svg", coverPicture());
		texts.set("book/book.css", stylesheet);
		texts.set("book/package.opf", opf(items, edition, language));

		const encoder = new TextEncoder();
		const files: Files = new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]));
		// EPUB (OCF): "mimetype" is the first entry of the archive and is stored uncompressed, so that the type can be read there.
		const bytes = zip(files, edition.date, ["mimetype"]);
		return { kind: "book", language, name: `${stem}-${language}-${edition.version}.epub`, bytes };
	};
