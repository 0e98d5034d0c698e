import { edition } from "../../edition.ts";
import { escapeHtml } from "../../html.ts";
import { site } from "../../site.ts";
import { format, wordsFor } from "../../words/index.ts";
import type { Files } from "../files.ts";
import type { ReleaseStep } from "../step.ts";
import { zip } from "../zip.ts";
import { type BookCity, chapters } from "./chapters.ts";
import { container, coverPicture, type Item, opf, stylesheet } from "./package.ts";
import { xhtmlFile } from "./xhtml.ts";

const words = wordsFor(site.language);
const t = words.offline.book;

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
const titlePage = () => {
	const { version, date, commit } = edition;
	const edited = [
		words.offline.edition(version, format.date(date, site.language)),
		commit && words.offline.commit(commit),
	];
	return `<h1>${escapeHtml(site.name)}</h1>
<p>${escapeHtml(site.description)}</p>
<p>${escapeHtml(edited.filter(Boolean).join(". "))}.</p>
<p>${escapeHtml(t.about)}</p>
<p>${escapeHtml(words.footer.independent)}</p>
<p>${escapeHtml(words.footer.licence)}: <a href="${site.contentLicence.url}">${site.contentLicence.name}</a></p>
<p>${escapeHtml(words.offline.aged.newest)} <a href="${site.url}">${escapeHtml(site.url)}</a></p>`;
};

/** The book: all profiles and interviews by region as an EPUB 3, with the sources as endnotes and the maps as SVG. */
export const book: ReleaseStep = ({ dist, stem, edition }) => {
	const cities = chapters(dist);
	const entryOf = ({ file, title, interviews }: BookCity): TocEntry => ({ file, title, children: interviews });
	const regions = Object.entries(words.regions)
		.map(([id, title]) => ({ file: `region-${id}.xhtml`, title, cities: cities.filter(({ region }) => region === id) }))
		.filter((region) => region.cities.length > 0);
	const toc = regions.map(({ file, title, cities }) => ({ file, title, children: cities.map(entryOf) }));

	const texts = new Map<string, string>([
		["mimetype", "application/epub+zip"],
		["META-INF/container.xml", container],
	]);
	const items: Item[] = [];
	const add = (file: string, title: string, body: string, properties?: string) => {
		items.push({ file, ...(properties && { properties }) });
		texts.set(`book/${file}`, xhtmlFile(title, site.language, body));
	};
	add("cover.xhtml", site.name, titlePage());
	add(
		"contents.xhtml",
		t.contents,
		`<nav epub:type="toc" id="toc"><h1>${escapeHtml(t.contents)}</h1>\n${tocHtml(toc)}\n</nav>`,
		"nav",
	);
	for (const { file, title, cities } of regions) {
		add(file, title, `<h1>${escapeHtml(title)}</h1>\n${tocHtml(cities.map(entryOf))}`);
		for (const chapter of cities.flatMap((city) => [city, ...city.interviews])) {
			add(chapter.file, chapter.title, chapter.body, chapter.hasMap ? "svg" : undefined);
		}
	}
	texts.set("book/cover.svg", coverPicture());
	texts.set("book/book.css", stylesheet);
	texts.set("book/package.opf", opf(items, edition));

	const encoder = new TextEncoder();
	const files: Files = new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]));
	// EPUB (OCF): "mimetype" is the first entry of the archive and is stored uncompressed, so that the type can be read there.
	return { kind: "book", name: `${stem}-${edition.version}.epub`, bytes: zip(files, edition.date, ["mimetype"]) };
};
