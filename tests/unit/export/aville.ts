import { buildAtlas } from "../../../src/model/build-atlas.ts";
import { city } from "../../../src/schemas/city.ts";
import { interview } from "../../../src/schemas/interview.ts";
import { theme } from "../../../src/schemas/theme.ts";

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

const reading = theme.parse({ title: "Reading", description: "What is read." });

const profile =
	"## Vision and motivation\n\nAville reads,[^paper] as [Bville](/cities/bville.html#top) and [others](/cities.html) do.[^census][^paper]";

export const atlas = buildAtlas(
	{
		cities: [
			{ id: "aville", data: aville, html: "<p>Aville reads</p>", body: profile, headings: [] },
			{ id: "bville", data: bville, html: "", body: "", headings: [] },
		],
		interviews: [
			{
				id: "talk",
				data: talk,
				html: '<h2 id="books">Books</h2>',
				body: "## Books {#books}\n\nMore of them.[^paper]",
				headings: [{ depth: 2, slug: "books", text: "Books" }],
			},
		],
		themes: [{ id: "reading", data: reading, html: "", body: "Reading matters.", headings: [] }],
		events: [],
	},
	"en-GB",
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
