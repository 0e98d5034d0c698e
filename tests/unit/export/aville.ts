import { buildAtlas } from "../../../src/model/build-atlas.ts";
import { city } from "../../../src/schemas/city.ts";
import { interview } from "../../../src/schemas/interview.ts";
import { names } from "../../../src/schemas/names.ts";
import { areaIds, practice } from "../../../src/schemas/practice.ts";
import { theme } from "../../../src/schemas/theme.ts";
import { topic } from "../../../src/schemas/topic.ts";

/** A small atlas of places that do not exist, through the real schemas. */

const sources = [
	{ id: "census", title: "Census | of Aville", publisher: "Aville", url: "https://aville.example/census" },
	{ id: "paper", title: "A paper", publisher: "The Paper", date: "2020-05" },
];
const absent = { absent: "not-published" } as const;

const aville = city.parse({
	name: "Aville",
	names: [{ text: "アヴィル", lang: "ja" }],
	aliases: ["Old Aville"],
	country: "FR",
	coordinates: { lat: -1.5, lon: 2.25, source: ["census", "paper"], note: "Shown at the harbour." },
	tagline: "=SUM(A1)",
	summary: "Aville reads.",
	facts: {
		population: {
			value: 1200,
			qualifier: "about",
			unit: "people",
			year: "2021",
			source: "census",
			note: "With the islands.",
			also: [{ value: 900, unit: "people", year: "undated", source: ["paper"] }],
		},
		gdpPerCapita: { band: { from: 100, to: 200 }, unit: "EUR", year: "2019", source: "paper" },
		schooling: { absent: "withheld", note: "The council keeps it.", source: "paper" },
		memberSince: { value: 2016, source: "paper", also: [{ value: 2017, source: "census" }] },
	},
	people: [{ office: "mayor", name: "A. Person", asOf: "undated", source: "paper" }],
	awards: [
		{ year: 2021, source: "paper" },
		{ year: 2017, source: ["census", "paper"] },
	],
	themes: ["reading"],
	website: "https://aville.example/",
	notes: ["Two sources count differently."],
	sources,
	reviewed: "2026-03-01",
});

const bville = city.parse({
	name: "Bville",
	country: "KR",
	facts: { population: absent, gdpPerCapita: absent, schooling: absent, memberSince: absent },
	sources: [],
	reviewed: "2026-04-01",
});

const talk = interview.parse({
	title: "What Aville's mayor says",
	kind: "speech",
	city: "aville",
	date: "2020-05",
	speakers: [{ name: "A. Person", role: "Mayor" }],
	summary: "The mayor reads.",
	themes: ["reading"],
	language: "fr",
	completeness: "part",
	caveat: "Told by a paper.",
	sources,
	reviewed: "2026-04-01",
});

const openSundays = practice.parse({
	title: "Open *Sundays*",
	city: "aville",
	also: ["bville"],
	summary: "The library opens on Sundays.",
	problem: { text: "The library was shut.", source: "paper" },
	areas: [areaIds[0]],
	themes: ["reading"],
	sdgs: ["4.6"],
	learners: ["everyone"],
	places: ["library"],
	status: { state: "ended", asOf: "2024", because: "The money ran out.", source: "paper" },
	since: { date: "2019", qualifier: "trial", source: "paper" },
	until: { date: "2024-06", source: "paper" },
	lead: { kind: "library", name: "Aville Library", source: "paper" },
	cost: [
		{ value: 12_000, unit: "EUR", for: "year", year: "2020", end: "2022", basis: "claim", source: ["census", "paper"] },
	],
	staff: { absent: "not-published", note: "Asked in 2024." },
	participants: [
		{ band: { from: 100, to: 200 }, what: "readers", per: "a year", year: "2022", basis: "plan", source: "paper" },
	],
	difficulties: [{ point: "Nobody had the key", answer: "A neighbour keeps it.", source: "paper" }],
	results: [
		{
			what: "books that went missing",
			value: -20,
			unit: "%",
			year: "2022",
			against: "2018",
			basis: "fact",
			source: "census",
		},
	],
	evaluated: [
		{ kind: "own-account", year: "2020", source: "paper" },
		{ kind: "independent", year: "2022", by: "a student", source: "census" },
	],
	takenUpBy: [{ who: "Bville", city: "bville", how: "copied", year: "2023", source: "paper" }],
	sources,
	reviewed: "2026-03-01",
});

const reading = theme.parse({ title: "Reading", description: "What is read." });

const profile =
	"## Vision and motivation\n\nAville reads,[^paper] as [Bville](/cities/bville.html#top) and [others](/cities.html) do.[^census][^paper]";

export const atlas = buildAtlas(
	{
		cities: [
			{ id: "aville", language: "en", data: aville, html: "<p>Aville reads</p>", body: profile, headings: [] },
			{ id: "bville", language: "en", data: bville, html: "", body: "", headings: [] },
		],
		interviews: [
			{
				id: "talk",
				language: "en",
				data: talk,
				html: '<h2 id="books">Books</h2>',
				body: "## Books {#books}\n\nMore of them.[^paper]",
				headings: [{ depth: 2, slug: "books", text: "Books" }],
			},
		],
		practices: [
			{
				id: "open-sundays",
				language: "en",
				data: openSundays,
				html: "<p>Neighbours keep the door.</p>",
				body: "Neighbours keep the door.[^paper]",
				headings: [],
			},
		],
		topics: [
			{
				id: "read",
				language: "en",
				data: topic.parse({
					title: "Read on Sundays",
					description: "Who keeps the door.",
					themes: ["reading"],
					words: ["reads", "Sundays"],
				}),
				html: "",
				body: "A door needs a key.",
				headings: [],
			},
		],
		themes: [{ id: "reading", language: "en", data: reading, html: "", body: "Reading matters.", headings: [] }],
		events: [],
		names: [
			{
				id: "list",
				language: "en",
				data: names.parse({
					title: "Names of places that do not exist",
					source: "list",
					cities: { aville: { fr: "Avilla", ru: "Авиль" } },
					sources: [{ id: "list", title: "Gazetteer", publisher: "A publisher", url: "https://list.example/" }],
				}),
				html: "",
				body: "",
				headings: [],
			},
		],
	},
	"en",
	"2026-05-01",
);
export const publication = {
	name: "Atlas of Examples",
	slug: "atlas-of-examples",
	description: "An atlas of places that do not exist.",
	url: "https://atlas.example/sub",
	version: "1.2.3",
	language: "en-GB",
	contentLicence: { id: "CC-BY-4.0", name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
};
