import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type * as z from "zod";
import { type CollectionName, collections } from "../../../../src/schemas/index.ts";
import { areaIds } from "../../../../src/schemas/practice.ts";
import { addresses, bodies, texts } from "./attempts.ts";

/** Where an attempt stands in the facts: the keys on the way to it. */
type Place = readonly (string | number)[];

interface Kind {
	/** The facts of a file without an attempt. `i` keeps names, dates and places apart. */
	facts(i: number): Record<string, unknown>;
	/** The field by which lists are sorted: it begins with the file's number, or with a sign and the number. */
	name: string;
	texts: Place[];
	addresses: Place[];
	/** What is no free text at all: codes, dates, ids and references. */
	closed: Place[];
	/** How many files there are, where there are fewer than texts: `aliases` of each then holds several. */
	files?: number;
	/** Takes every second text only, for what is shown by the same means as elsewhere. */
	half?: true;
}

/** The atlas takes 31 themes at the most. */
const fewer = 31;

const numbered = (i: number) => String(i).padStart(3, "0");
const month = (i: number) => `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
const sources = () => [
	{ id: "source-1", title: "T", publisher: "P", url: "https://example.org/", date: "2020", note: "N" },
];
const inSource: Place[] = [
	["sources", 0, "title"],
	["sources", 0, "publisher"],
	["sources", 0, "note"],
];
const url: Place = ["sources", 0, "url"];
const closedSource: Place[] = [["sources", 0, "id"], ["sources", 0, "date"], ["reviewed"]];

export const kinds: Partial<Record<CollectionName, Kind>> = {
	cities: {
		facts: (i) => ({
			name: "Aville",
			names: [{ text: "N", lang: "fr" }],
			aliases: ["A"],
			country: ["FI", "KE", "BR"][i % 3],
			coordinates: { lat: (i % 100) - 45, lon: i - 90, source: "source-1", note: "N" },
			tagline: "T",
			summary: "S",
			facts: {
				population: { value: 1000 + i, unit: "people", year: "2020", source: "source-1", note: "N" },
				gdpPerCapita: { absent: "unknown", note: "N" },
				schooling: { value: 9, unit: "years", year: "2020", source: "source-1" },
				memberSince: { value: 2015, source: "source-1", note: "N" },
			},
			people: [{ office: "mayor", name: "N", title: "T", asOf: "2020", source: "source-1", note: "N" }],
			themes: [`theme-${numbered(i % fewer)}`],
			website: "https://example.org/",
			notes: ["N"],
			sources: sources(),
			reviewed: "2026-01-01",
		}),
		name: "name",
		texts: [
			["name"],
			["names", 0, "text"],
			["aliases", 0],
			["coordinates", "note"],
			["tagline"],
			["summary"],
			["facts", "population", "note"],
			["facts", "gdpPerCapita", "note"],
			["facts", "memberSince", "note"],
			["people", 0, "name"],
			["people", 0, "title"],
			["people", 0, "note"],
			["notes", 0],
			...inSource,
		],
		addresses: [["website"], url],
		closed: [
			["country"],
			["names", 0, "lang"],
			["facts", "population", "unit"],
			["facts", "population", "year"],
			["facts", "population", "source"],
			["facts", "gdpPerCapita", "absent"],
			["people", 0, "office"],
			["people", 0, "asOf"],
			["themes", 0],
			...closedSource,
		],
	},
	interviews: {
		facts: (i) => ({
			title: "Interview",
			kind: "interview",
			city: `city-${numbered(i)}`,
			date: month(i),
			speakers: [{ name: "N", role: "R", organisation: "O" }],
			interviewer: "I",
			summary: "S",
			themes: [`theme-${numbered(i % fewer)}`],
			language: "en",
			completeness: "whole",
			caveat: "C",
			sources: sources(),
			reviewed: "2026-01-01",
		}),
		name: "title",
		texts: [
			["title"],
			["speakers", 0, "name"],
			["speakers", 0, "role"],
			["speakers", 0, "organisation"],
			["interviewer"],
			["summary"],
			["caveat"],
			...inSource,
		],
		addresses: [url],
		half: true,
		closed: [["kind"], ["city"], ["date"], ["themes", 0], ["language"], ["completeness"], ...closedSource],
	},
	practices: {
		facts: (i) => ({
			title: "Practice",
			aliases: ["A"],
			city: `city-${numbered(i)}`,
			summary: "S",
			problem: { text: "T", source: "source-1" },
			areas: [areaIds[i % areaIds.length]],
			themes: [`theme-${numbered(i % fewer)}`],
			status: { state: "ended", asOf: "2020", because: "B", source: "source-1" },
			since: { date: "2010", note: "N", source: "source-1" },
			history: [{ year: "2015", what: "W", source: "source-1" }],
			lead: { kind: "library", name: "N", source: "source-1" },
			partners: { names: ["P"], note: "N", source: "source-1" },
			cost: [{ value: i, unit: "EUR", for: "year", year: "2020", basis: "fact", source: "source-1", note: "N" }],
			funding: [{ kind: "municipal", what: "W", source: "source-1" }],
			staff: { absent: "unknown", note: "N" },
			participants: [{ value: i, what: "W", per: "P", year: "2020", basis: "fact", source: "source-1", note: "N" }],
			conditions: [{ point: "P", source: "source-1" }],
			legalBasis: { kind: "law", what: "W", source: "source-1" },
			difficulties: [{ point: "P", answer: "A", source: "source-1" }],
			results: [{ what: "W", against: "A", year: "2020", basis: "fact", source: "source-1", note: "N" }],
			evaluated: [{ kind: "independent", year: "2020", by: "B", of: "O", source: "source-1", note: "N" }],
			recognition: [{ what: "W", year: "2020", source: "source-1" }],
			takenUpBy: [{ who: "W", source: "source-1" }],
			conflicts: [{ point: "P", source: "source-1" }],
			website: "https://example.org/",
			sources: sources(),
			reviewed: "2026-01-01",
		}),
		name: "title",
		texts: [
			["title"],
			["aliases", 0],
			["summary"],
			["problem", "text"],
			["status", "because"],
			["since", "note"],
			["history", 0, "what"],
			["lead", "name"],
			["partners", "names", 0],
			["partners", "note"],
			["cost", 0, "note"],
			["funding", 0, "what"],
			["staff", "note"],
			["participants", 0, "what"],
			["participants", 0, "per"],
			["participants", 0, "note"],
			["conditions", 0, "point"],
			["legalBasis", "what"],
			["difficulties", 0, "point"],
			["difficulties", 0, "answer"],
			["results", 0, "what"],
			["results", 0, "against"],
			["results", 0, "note"],
			["evaluated", 0, "by"],
			["evaluated", 0, "of"],
			["evaluated", 0, "note"],
			["recognition", 0, "what"],
			["takenUpBy", 0, "who"],
			["conflicts", 0, "point"],
			...inSource,
		],
		addresses: [["website"], url],
		half: true,
		closed: [
			["city"],
			["areas", 0],
			["themes", 0],
			["status", "state"],
			["status", "asOf"],
			["cost", 0, "unit"],
			["cost", 0, "for"],
			["cost", 0, "basis"],
			...closedSource,
		],
	},
	topics: {
		facts: (i) => ({
			title: "Topic",
			description: "D",
			aliases: ["A"],
			themes: [`theme-${numbered(i)}`],
			words: ["zeppelin"],
		}),
		name: "title",
		texts: [["title"], ["description"]],
		addresses: [],
		closed: [["themes", 0]],
		files: fewer,
	},
	themes: {
		facts: () => ({ title: "Theme", description: "D", aliases: ["A"] }),
		name: "title",
		texts: [["title"], ["description"]],
		addresses: [],
		closed: [],
		files: fewer,
	},
	events: {
		facts: (i) => ({
			title: "Event",
			kind: "conference",
			date: month(i),
			place: "P",
			theme: "T",
			outcomes: ["O"],
			source: "source-1",
			notes: ["N"],
			sources: sources(),
			reviewed: "2026-01-01",
		}),
		name: "title",
		texts: [["title"], ["place"], ["theme"], ["outcomes", 0], ["notes", 0], ...inSource],
		addresses: [url],
		closed: [["kind"], ["date"], ["city"], ...closedSource],
	},
	pages: {
		facts: () => ({ title: "Page", description: "D", aliases: ["A"], reviewed: "2026-01-01" }),
		name: "title",
		texts: [["title"], ["description"]],
		addresses: [],
		closed: [["reviewed"]],
		files: fewer,
	},
};

type Tree = Record<string | number, unknown>;
const put = (facts: Tree, place: Place, value: unknown) => {
	const holder = place.slice(0, -1).reduce((tree, key) => tree[key] as Tree, facts);
	holder[place.at(-1)!] = value;
};

export interface Counts {
	/** Attempts in facts and in texts of pages. */
	tried: number;
	/** By the schema, before anything is built. */
	refused: number;
	/** Those that are built, and have to be shown as the letters they are. */
	built: number;
	/** Of the built, those that stand in the text below the facts. */
	bodies: number;
}

export interface Site {
	files: Map<string, string>;
	/** The facts of each file that holds attempts, by its path. */
	facts: Map<string, Record<string, unknown>>;
	counts: Counts;
}

const singular = {
	cities: "city",
	interviews: "interview",
	practices: "practice",
	topics: "topic",
	themes: "theme",
	events: "event",
	names: "names",
	pages: "page",
};
const size = texts.length;
const filesOf = ({ files, half }: Kind) => files ?? (half ? size / 2 : size);

/** The path of the file with a number: each holds one text in all its fields. */
export const pathOf = (folder: CollectionName, i: number) =>
	`${folder}/${singular[folder]}-${numbered(i)}${collections[folder].extension}`;

/**
 * A content folder in which every field of every file holds an attempt, or, where `armed` is false, harmless words in
 * the same places. Attempts that the schema refuses are counted and left out, since nothing could be built with them.
 */
export function hostileSite(armed: boolean): Site {
	const counts: Counts = { tried: 0, refused: 0, built: 0, bodies: 0 };
	const site: Site = { files: new Map(), facts: new Map(), counts };
	for (const [folder, kind] of Object.entries(kinds) as [CollectionName, Kind][]) {
		const schema: z.ZodType = collections[folder].schema;
		const files = filesOf(kind);
		for (let i = 0; i < files; i++) {
			const facts = kind.facts(i);
			const attempt = (place: Place, { text, sorted }: { text: string; sorted: boolean }, harmless: string) => {
				const number = sorted ? numbered(i) : String(counts.tried);
				counts.tried++;
				const before = structuredClone(facts);
				put(facts, place, text.replaceAll("§", number));
				const taken = schema.safeParse(facts).success;
				if (taken) counts.built++;
				else counts.refused++;
				if (!taken || !armed) {
					for (const key of Object.keys(facts)) delete facts[key];
					Object.assign(facts, before);
					// What the schema refuses stands nowhere; the harmless site says something in the same place.
					if (taken || place[0] === kind.name || place[0] === "aliases") put(facts, place, harmless);
				}
			};
			const { text, kind: sort } = texts[kind.half ? 2 * i : i]!;
			for (const place of kind.texts) {
				const sorted = place[0] === kind.name;
				const own = sorted && sort !== "formula" ? `Aville ${numbered(i)} ${text}` : text;
				const harmless = sorted
					? own.includes("§") && sort === "formula"
						? `${own.slice(0, own.indexOf("§")).trim()}${numbered(i)} harmless`
						: `Aville ${numbered(i)} harmless`
					: "harmless";
				attempt(place, { text: own, sorted: sorted && sort === "formula" }, harmless);
			}
			// The files of a folder that has few hold every text once, in a list.
			const listed = kind.files ? texts.filter((_, n) => n % files === i) : [];
			for (const [n, each] of listed.entries())
				attempt(["aliases", n], { text: each.text, sorted: false }, `harmless ${n}`);
			const address = addresses[i];
			if (address)
				for (const place of kind.addresses) attempt(place, { text: address, sorted: false }, "https://example.org/");
			// A code is a code whatever is tried: one text of each kind shows it.
			if (i % 16 === 0)
				for (const place of kind.closed) {
					counts.tried++;
					const tried = structuredClone(facts);
					put(tried, place, text);
					if (schema.safeParse(tried).success) throw new Error(`${folder}: ${place.join(".")} takes ${text}`);
					counts.refused++;
				}
			const path = pathOf(folder, i);
			site.facts.set(path, facts);
			site.files.set(path, `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${body(folder, i)}\n`);
		}
	}
	for (const page of ["about", "method", "contribute", "accessibility"])
		site.files.set(`pages/${page}.mdx`, `---\ntitle: ${page}\ndescription: A page.\n---\n\nWords.\n`);
	return site;

	/** The text of a page: a few attempts, those that may swallow the rest at the end. Events have none, MDX has a test of its own. */
	function body(folder: CollectionName, i: number): string {
		const holds = folder !== "events" && folder !== "pages";
		const own = holds ? bodies.filter((_, n) => n % filesOf(kinds[folder]!) === i) : [];
		counts.tried += own.length;
		counts.built += own.length;
		counts.bodies += own.length;
		const said = armed
			? own.map((text, n) => text.replaceAll("§", String(counts.tried + n)))
			: holds
				? ["Harmless."]
				: [];
		return ["## A point {#point}", "Words.[^source-1]", ...said].join("\n\n");
	}
}

/** Writes the files of a content folder. */
export function write(folder: string, files: ReadonlyMap<string, string>): void {
	rmSync(folder, { recursive: true, force: true });
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}
