import { edition } from "../../edition.ts";
import { escapeHtml } from "../../html.ts";
import { site } from "../../site.ts";
import { format, wordsFor } from "../../words/index.ts";
import type { Files } from "../files.ts";
import type { ReleaseStep } from "../release.ts";
import { zip } from "../zip.ts";
import { type BookCity, chapters } from "./chapters.ts";
import { container, coverPicture, type Item, opf, stylesheet } from "./package.ts";
import { xhtmlFile } from "./xhtml.ts";

const words = wordsFor(site.language);
const t = words.offline.book;

interface Entry {
	file: string;
	title: string;
	inside?: Entry[];
}

const contents = (entries: readonly Entry[]): string =>
	`<ol>\n${entries
		.map(
			({ file, title, inside = [] }) =>
				`<li><a href="${file}">${escapeHtml(title)}</a>${inside.length > 0 ? contents(inside) : ""}</li>`,
		)
		.join("\n")}\n</ol>`;

const cover = () => {
	const { version, date, commit } = edition;
	const made = [
		words.offline.edition(version, format.date(date, site.language)),
		commit && words.offline.commit(commit),
	];
	return `<h1>${escapeHtml(site.name)}</h1>
<p>${escapeHtml(site.description)}</p>
<p>${escapeHtml(made.filter(Boolean).join(". "))}.</p>
<p>${escapeHtml(t.about)}</p>
<p>${escapeHtml(words.footer.independent)}</p>
<p>${escapeHtml(words.footer.licence)}: <a href="${site.contentLicence.url}">${site.contentLicence.name}</a></p>
<p>${escapeHtml(words.offline.aged.newest)} <a href="${site.url}">${escapeHtml(site.url)}</a></p>`;
};

/** All profiles and interviews by region as an EPUB 3, with the sources as notes and the maps of the pages. */
export const book: ReleaseStep = ({ dist, stem, edition }) => {
	const cities = chapters(dist);
	const entry = ({ file, title, interviews }: BookCity): Entry => ({ file, title, inside: interviews });
	const regions = Object.entries(words.regions)
		.map(([id, title]) => ({ file: `region-${id}.xhtml`, title, cities: cities.filter(({ region }) => region === id) }))
		.filter((region) => region.cities.length > 0);
	const toc = regions.map(({ file, title, cities }) => ({ file, title, inside: cities.map(entry) }));

	const texts = new Map<string, string>([
		["mimetype", "application/epub+zip"],
		["META-INF/container.xml", container],
	]);
	const items: Item[] = [];
	const add = (file: string, title: string, body: string, properties?: string) => {
		items.push({ file, ...(properties && { properties }) });
		texts.set(`book/${file}`, xhtmlFile(title, site.language, body));
	};
	add("cover.xhtml", site.name, cover());
	add(
		"contents.xhtml",
		t.contents,
		`<nav epub:type="toc" id="toc"><h1>${escapeHtml(t.contents)}</h1>\n${contents(toc)}\n</nav>`,
		"nav",
	);
	for (const { file, title, cities } of regions) {
		add(file, title, `<h1>${escapeHtml(title)}</h1>\n${contents(cities.map(entry))}`);
		for (const chapter of cities.flatMap((city) => [city, ...city.interviews])) {
			add(chapter.file, chapter.title, chapter.body, chapter.hasMap ? "svg" : undefined);
		}
	}
	texts.set("book/cover.svg", coverPicture());
	texts.set("book/book.css", stylesheet);
	texts.set("book/package.opf", opf(items, edition));

	const encoder = new TextEncoder();
	const files: Files = new Map([...texts].map(([path, text]) => [path, encoder.encode(text)]));
	// A reader of EPUBs finds out what the file is by its first entry, which stands in it as it is.
	return { kind: "book", name: `${stem}-${edition.version}.epub`, bytes: zip(files, edition.date, ["mimetype"]) };
};
