// The corpora of the benchmark: the real content, or any number of generated cities, the same on every machine. Each comes as
// a content folder for the atlas and as plain Markdown for the other systems. No generated text is about a real place.

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { cityHeadings } from "../../src/schemas/city.ts";
import { countryCodes } from "../../src/schemas/country.ts";
import { translationLanguages } from "../../src/schemas/language.ts";
import { capital, type Writer, writer } from "./prose.ts";
import { setAside } from "./workplace.ts";

/** Words of a page without headings: the mean, and the greatest deviation from it. */
export const wordsPerPage = { mean: 350, spread: 100 };

const seed = 20_260_131;
const reviewed = "2026-01-31";
const themeIds = Array.from({ length: 16 }, (_, i) => `theme-${i + 1}`);

/** The real content in English, the same with its translations, or a number of generated cities. */
export type Size = "real" | "languages" | number;

export interface Page {
	id: string;
	name: string;
}

export interface Corpus {
	/** A content folder. */
	content: string;
	/** A folder with the same texts as plain Markdown, each with title and description. */
	plain: string;
	/** All pages of `plain`. */
	pages: Page[];
	/** Cities with a text: the benchmark measures, searches and edits some of them. */
	cities: Page[];
}

/** A body with the fixed headings, and `words` words of text distributed among them. */
function profile(by: Writer, words: number): string {
	const filled = cityHeadings.filter(({ text }) => text !== "Plan and implementation").length;
	let [left, sections] = [words, filled];
	return cityHeadings
		.flatMap(({ depth, text }) => {
			const heading = `${"#".repeat(depth)} ${text}`;
			if (text === "Plan and implementation") return [heading];
			const share = Math.round(left / sections--);
			left -= share;
			return [heading, `${by.paragraph(share)}[^profile]`];
		})
		.join("\n\n");
}

/** The front matter of a city, with every kind of field. */
function frontMatter(by: Writer, { id, name }: Page, i: number) {
	const round = (value: number, digits: number) => Number(value.toFixed(digits));
	const schooling = { value: round(5 + by.next() * 9, 1), unit: "years", year: "2017", source: "profile" };
	return {
		name,
		...(i % 3 === 0 && { aliases: [by.name()] }),
		country: countryCodes[by.below(countryCodes.length)],
		coordinates: { lat: round(by.next() * 110 - 45, 4), lon: round(by.next() * 340 - 170, 4), source: "census" },
		tagline: by.phrase(9),
		summary: `${by.phrase(12)}. ${by.phrase(12)}.`,
		facts: {
			population: { value: 1000 + Math.floor(by.next() ** 4 * 9e6), unit: "people", year: "2020", source: "census" },
			gdpPerCapita: { band: { from: 15000, to: 25000 }, unit: "USD", year: "undated", source: "profile" },
			schooling: i % 4 === 0 ? { absent: "not-published" } : schooling,
			memberSince: { value: 2013 + (i % 13), source: "profile" },
		},
		people: [
			{ office: "mayor", name: `${capital(by.word())} ${capital(by.word())}`, asOf: "2021", source: "city-plan" },
		],
		...(i % 5 === 0 && { awards: [{ year: 2015 + (i % 10), source: "profile" }] }),
		themes: [...new Set(Array.from({ length: 3 }, () => themeIds[by.below(themeIds.length)]!))],
		sources: ["census", "profile", "city-plan"].map((source, n) => ({
			id: source,
			title: by.phrase(),
			publisher: capital(by.word()),
			url: `https://sources.example/${id}/${source}`,
			date: `2025-${String(1 + ((i + n) % 12)).padStart(2, "0")}`,
		})),
		reviewed,
	};
}

/** Writes what a content folder needs besides cities: themes, the maintainers' pages and one interview. */
function writeOthers(by: Writer, write: Write, city: string): void {
	for (const id of themeIds) {
		const data = { title: capital(id.replace("-", " ")), description: `${by.phrase()}.` };
		write(join("themes", `${id}.md`), data, `${by.phrase()}.`);
	}
	for (const id of ["about", "method", "contribute", "accessibility"]) {
		write(join("pages", `${id}.mdx`), { title: capital(id), description: `${by.phrase()}.` }, by.paragraph(40));
	}
	const interview = {
		title: "A talk",
		kind: "interview",
		city,
		speakers: [{ name: "A. Speaker", role: "Mayor" }],
		summary: `${by.phrase()}.`,
		themes: [themeIds[0]],
		completeness: "part",
		sources: [{ id: "page", title: "A page", publisher: "A publisher" }],
		reviewed,
	};
	write(join("interviews", "a-talk.md"), interview, `## A point {#point}\n\n${by.phrase()}.[^page]`);
}

type Write = (path: string, data: object, body: string) => void;

const writeBelow =
	(folder: string): Write =>
	(path, data, body) =>
		writeFileSync(join(folder, path), `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}\n`);

/**
 * Reduces a body to Markdown that every system renders: without citations, anchors of headings and images. A link to another
 * file is replaced by its text, since each system has its own form of such links.
 */
const plainText = (body: string) =>
	body
		.replaceAll(/\[\^[^\]]+\]/g, "")
		.replaceAll(/^(#+ .*?) *\{#[^}]*\}$/gm, "$1")
		.replaceAll(/!\[[^\]]*\]\([^)]*\)/g, "")
		.replaceAll(/\[([^\]]*)\]\((?!\w+:)[^)]*\)/g, "$1");

/**
 * Creates the corpus of the real content below a folder, which it replaces: a copy that can be edited, and the cities,
 * interviews and themes as plain Markdown.
 *
 * @param languages  with the translations, of which the plain Markdown has none
 * @throws {Error} where two of them have one file name, since the plain files share a folder
 */
export function copyContent(folder: string, source: string, { languages = false } = {}): Corpus {
	const [content, plain] = [join(folder, "content"), join(folder, "plain")];
	setAside(folder);
	cpSync(source, content, { recursive: true });
	for (const language of languages ? [] : translationLanguages)
		rmSync(join(content, language), { recursive: true, force: true });
	mkdirSync(plain, { recursive: true });
	const toPlain = writeBelow(plain);

	const texts = ["cities", "interviews", "themes"].flatMap((kind) =>
		readdirSync(join(content, kind))
			.filter((file) => file.endsWith(".md"))
			.map((file) => {
				const [, data, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(content, kind, file), "utf8"))!;
				const { name, title = name, summary, description = summary ?? title } = parse(data!);
				toPlain(file, { title, description }, plainText(body!.trim()));
				return { kind, hasText: body!.trim() !== "", page: { id: file.replace(/\.md$/, ""), name: title as string } };
			}),
	);
	const pages = texts.map(({ page }) => page);
	const duplicate = pages.find(({ id }, i) => pages.findIndex((each) => each.id === id) < i);
	if (duplicate)
		throw new Error(`Two files of the content are called ${duplicate.id}.md, and one folder cannot hold both.`);
	const cities = texts.filter(({ kind, hasText }) => kind === "cities" && hasText).map(({ page }) => page);
	return { content, plain, pages, cities };
}

/**
 * Generates a corpus below a folder, which it replaces.
 *
 * @param count  number of cities, at least one
 */
export function writeCorpus(folder: string, count: number): Corpus {
	const by = writer(seed);
	const [content, plain] = [join(folder, "content"), join(folder, "plain")];
	setAside(folder);
	for (const name of ["cities", "interviews", "themes", "events", "pages"])
		mkdirSync(join(content, name), { recursive: true });
	mkdirSync(plain, { recursive: true });
	const [toContent, toPlain] = [writeBelow(content), writeBelow(plain)];

	const cities = Array.from({ length: count }, (_, i) => {
		const name = by.name();
		const page = { id: name.toLowerCase(), name };
		const data = frontMatter(by, page, i);
		const { mean, spread } = wordsPerPage;
		const body = profile(by, mean - spread + by.below(2 * spread + 1));
		toContent(join("cities", `${page.id}.md`), data, body);
		toPlain(`${page.id}.md`, { title: name, description: data.summary }, plainText(body));
		return page;
	});
	writeOthers(by, toContent, cities[0]!.id);
	return { content, plain, pages: cities, cities };
}
