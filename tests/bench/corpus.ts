// A content folder of any number of invented cities, the same on every machine and every day, and its plain-Markdown
// twin for the systems that the benchmark compares. Nothing in it is about a real place.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { cityHeadings } from "../../src/schemas/city.ts";
import { countryCodes } from "../../src/schemas/parts/country.ts";

/** Numbers from 0 to 1, always the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

const vocabularySize = 30_000;
const wordsPerPage = 350;

const onsets = "b bl br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr r s sh sk sl st t th tr v w z".split(" ");
const nuclei = "a e i o u ai ea ee io oo ou".split(" ");
const codas = ["", "", "", "n", "r", "s", "t", "l", "m", "nd", "st", "ng"];

/** Distinct words that can be spoken, the most frequent ones short as in any language. */
function vocabulary(next: () => number): string[] {
	const pick = <T>(from: readonly T[]) => from[Math.floor(next() * from.length)]!;
	const words = new Set<string>();
	while (words.size < vocabularySize) {
		const syllables = 1 + Math.floor((words.size / vocabularySize) * 2 + next() * 1.5);
		words.add(Array.from({ length: syllables }, () => pick(onsets) + pick(nuclei) + pick(codas)).join(""));
	}
	return [...words];
}

/** A rank by Zipf's law over the vocabulary: the second word half as frequent as the first, and so on. */
const zipf = (next: () => number) => Math.min(vocabularySize - 1, Math.floor(vocabularySize ** next()) - 1);

const themeIds = Array.from({ length: 16 }, (_, i) => `theme-${i + 1}`);

export interface Corpus {
	/** A folder of the shape of `content/`. */
	content: string;
	/** The same texts as plain Markdown with a title each, as other systems take them. */
	plain: string;
}

/**
 * Writes the corpus below a folder.
 *
 * @param cities  how many
 */
export function writeCorpus(folder: string, cities: number): Corpus {
	const next = random(20_260_131);
	const words = vocabulary(next);
	const word = () => words[zipf(next)]!;
	const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
	const sentence = () => `${capital(Array.from({ length: 8 + Math.floor(next() * 10) }, word).join(" "))}.`;
	const [content, plain] = [join(folder, "content"), join(folder, "plain")];
	for (const name of ["cities", "interviews", "themes", "events", "pages"])
		mkdirSync(join(content, name), { recursive: true });
	mkdirSync(plain, { recursive: true });

	const write = (path: string, data: object, body: string) =>
		writeFileSync(path, `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}\n`);
	const names = new Set<string>();

	for (let i = 0; i < cities; i++) {
		let name = capital(words[Math.floor(next() * vocabularySize)]! + words[Math.floor(next() * 200)]!);
		while (names.has(name)) name += words[Math.floor(next() * 200)]!;
		names.add(name);
		const id = name.toLowerCase();
		const sources = ["census", "profile", "city-plan"].map((source, n) => ({
			id: source,
			title: sentence().slice(0, -1),
			publisher: capital(word()),
			url: `https://example.org/${id}/${source}`,
			date: String(2010 + ((i + n) % 15)),
		}));
		const paragraphs = cityHeadings.flatMap(({ depth, text }) => [
			`${"#".repeat(depth)} ${text}`,
			...(text === "Plan and implementation" ? [] : [""]),
		]);
		let left = wordsPerPage;
		const body = paragraphs
			.map((line) => {
				if (line !== "") return line;
				let text = "";
				const share = Math.min(left, Math.ceil(wordsPerPage / 4));
				for (let n = 0; n < share; n += 12) text += `${sentence()} `;
				left -= share;
				return `${text.trim()}[^profile]`;
			})
			.join("\n\n");
		const data = {
			name,
			country: countryCodes[Math.floor(next() * countryCodes.length)],
			coordinates: {
				lat: Math.round((next() * 110 - 45) * 1e4) / 1e4,
				lon: Math.round((next() * 340 - 170) * 1e4) / 1e4,
				source: "census",
			},
			tagline: sentence().slice(0, 100).trim().replace(/\.$/, ""),
			summary: `${sentence()} ${sentence()}`,
			facts: {
				population: { value: 1000 + Math.floor(next() ** 4 * 9e6), unit: "people", year: "2020", source: "census" },
				gdpPerCapita: { band: { from: 15000, to: 25000 }, unit: "USD", year: "undated", source: "profile" },
				schooling:
					i % 3 === 0
						? { absent: "not-published" }
						: { value: Math.round(50 + next() * 90) / 10, unit: "years", year: "2017", source: "profile" },
				memberSince: { value: 2013 + (i % 13), source: "profile" },
			},
			people: [{ office: "mayor", name: `${capital(word())} ${capital(word())}`, asOf: "2021", source: "city-plan" }],
			themes: [...new Set(Array.from({ length: 3 }, () => themeIds[Math.floor(next() * themeIds.length)]!))],
			sources,
			reviewed: "2026-01-31",
		};
		write(join(content, "cities", `${id}.md`), data, body);
		write(join(plain, `${id}.md`), { title: name, description: data.summary }, body.replaceAll("[^profile]", ""));
	}
	for (const id of themeIds) {
		write(
			join(content, "themes", `${id}.md`),
			{ title: capital(id.replace("-", " ")), description: sentence() },
			sentence(),
		);
	}
	for (const id of ["about", "method", "contribute", "accessibility"]) {
		const page = join(content, "pages", `${id}.mdx`);
		write(page, { title: capital(id), description: sentence() }, `${sentence()} ${sentence()} ${sentence()}`);
	}
	const interview = {
		title: "A talk",
		kind: "interview",
		city: [...names][0]!.toLowerCase(),
		speakers: [{ name: "A. Speaker", role: "Mayor" }],
		summary: sentence(),
		themes: [themeIds[0]],
		completeness: "part",
		sources: [{ id: "page", title: "A page", publisher: "A publisher" }],
		reviewed: "2026-01-31",
	};
	write(join(content, "interviews", "a-talk.md"), interview, `## A point {#point}\n\n${sentence()}`);
	return { content, plain };
}
