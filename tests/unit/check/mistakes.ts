import { cityHeadings } from "../../../src/schemas/city.ts";
import { site } from "../../../src/site.ts";

/**
 * Mistakes as authors make them, several to a file. Each file begins as a page of the sample content without a mistake.
 * A mistake is a passage of it, what stands there instead, the rule that has to name it, and a text in whose line it
 * has to be named (the first line of what was put in, if left out).
 */
export type Mistake = [right: string, wrong: string, rule: string, line?: string];

export interface Spoilt {
	/** The page of the sample that the file begins as. */
	from: string;
	/** Where it lies, if not under a name of its own in the same folder. */
	as?: string;
	mistakes: Mistake[];
}

const city = "cities/aville.md";
const interview = "interviews/aville-mayor.md";
const practice = "practices/aville-open-sundays.md";
const bus = "practices/aville-book-bus.md";
const topic = "topics/open-on-sundays.md";
const theme = "themes/reading.md";
const event = "events/aville-conference.md";
const names = "names/gazetteer.md";
const page = "pages/about.mdx";
const population = '    value: 48210\n    unit: people\n    year: "2024"\n    source: city-plan\n';
const end = "The library opens on Sundays.[^library-report]";

export const spoilt: Spoilt[] = [
	{
		from: names,
		mistakes: [
			["title: Names in other languages", "title: 5", "wrong-type"],
			["  aville:", "  avile:", "unknown-city"],
			["    fr: Avilla", "    french: Avilla", "wrong-form"],
			["    ru: Авиль", "    ru: 5", "wrong-type"],
			["source: gazetteer", "source: gazeteer", "unknown-source"],
		],
	},
	{
		from: city,
		mistakes: [
			["country: FI", "county: FI", "unknown-key"],
			["  lat: 60.1", "  lat: 160.1", "wrong-form"],
			["    unit: people", "    unit: inhabitants", "vocabulary"],
			["    absent: not-published", "    absent: not-publised", "vocabulary"],
			["reviewed: 2026-01-15", "reviewed: 2026-02-30", "date-impossible"],
			["## Vision and motivation", "## Vision and Motivation", "heading-misspelt"],
		],
	},
	{
		from: city,
		mistakes: [
			["country: FI", "country: Finland", "vocabulary"],
			["  lon: 24.9\n", "", "missing-key", "coordinates:"],
			["    value: 48210", "    value: forty thousand", "wrong-type"],
			["    absent: unknown", "    absnt: unknown", "unknown-key"],
			[
				"    value: 2019\n    source: city-plan",
				"    value: 2019\n    source: cityplan",
				"unknown-source",
				"    source: cityplan",
			],
			["  - reading", "  - redaing", "unknown-theme"],
			["[mayor](../interviews/aville-mayor.md#first-step)", "[mayor](../interviews/aville-mayr.md)", "link-target"],
		],
	},
	{
		from: city,
		mistakes: [
			["summary: Aville", "Summary: Aville", "unknown-key"],
			["    value: 48210", '    value: "48210"', "wrong-type"],
			['    year: "2024"\n', "", "fact-year", "  population:"],
			["  - office: mayor", "  - office: major", "vocabulary"],
			["    asOf: 2024-05", "    asOf: April 2025", "date-impossible"],
			["### Policy level", "## Policy level", "heading-misspelt"],
			["![Readers at a long table in the library]", "![]", "image-alt"],
		],
	},
	{
		from: city,
		mistakes: [
			["  lat: 60.1", '  lat: "60.1"', "wrong-type"],
			[population, '    value: 48210\n    unit: people\n    year: "2024"\n', "fact-source", "  population:"],
			["  - year: 2021\n    source: city-plan", "  - year: 2021", "fact-source", "  - year: 2021"],
			["    title: Plan for a Learning Aville\n", "", "missing-key", "  - id: city-plan"],
			["    url: https://aville.example/library", "    url: www.aville.example/library", "wrong-form"],
			["## Challenges and goals\n\n", "", "heading-missing", "## Plan and implementation"],
		],
	},
	{
		from: city,
		mistakes: [
			["    value: 48210", "    value: -5", "wrong-form"],
			["    absent: not-published", "    absent:", "wrong-type"],
			["    value: 2019", "    value: 2091", "date-future"],
			["  - year: 2021", "  - year: 1721", "date-impossible"],
			["    accessed: 2026-01-15", "    accessed: 15.01.2026", "date-impossible"],
			[end, "<p>The library opens on Sundays.</p>[^library-report]", "raw-html"],
			["![Readers at a long table in the library]", "![image]", "image-alt"],
		],
	},
	{
		from: city,
		mistakes: [
			["name: Aville", "nam: Aville", "unknown-key"],
			["    value: 48210\n", "    value: 48210\n    band: { from: 1, to: 2 }\n", "fact-value", "  population:"],
			["    absent: not-published", "    value: 12000\n    absent: not-published", "fact-value", "  gdpPerCapita:"],
			["    name: Maija Esimerkki\n", "    nmae: Maija Esimerkki\n", "unknown-key", "    nmae:"],
			["plan in 2024.[^city-plan]", "plan in 2024.[^city-paln]", "unknown-source"],
			['"Photo: Maija Esimerkki, CC BY 4.0"', '"CC BY 4.0"', "image-credit"],
		],
	},
	{
		from: city,
		mistakes: [
			["  lat: 60.1", "\tlat: 60.1", "yaml-syntax"],
			[
				"plan in 2024.[^city-plan]",
				"plan in 2024, says [this](javascript:alert).[^city-plan]",
				"link-form",
				"plan in 2024",
			],
			["says [this]", "says [this]", "unsafe-address"],
			["Few children visit", "Few <em>children</em> visit", "raw-html"],
			["## Plan and implementation", "## Plans and implementation", "heading-misspelt"],
		],
	},
	{
		from: city,
		mistakes: [
			["name: Aville", 'name: "Aville', "yaml-syntax"],
			["../media/library.png", "../media/libary.png", "image-missing"],
			["Few children", "Few chіldren", "lookalike-character"],
		],
	},
	{
		from: city,
		mistakes: [
			["  - reading", "  - reading\n  - reading", "duplicate-item", "@2  - reading"],
			["    unit: people\n", "    unit: people\n    units: people\n", "unknown-key", "    units:"],
			[
				"    source: city-plan\n  gdp",
				"    source: [city-plan, planning]\n  gdp",
				"unknown-source",
				"    source: [city",
			],
			["opens on Sundays.[^library-report]", "opens on Sundays.", "unused-source", "  - id: library-report"],
			["The library opens on Sundays.", "The library opens on Sundays.", "paragraph-uncited"],
		],
	},
	{
		from: city,
		mistakes: [
			["themes:\n  - reading", "themes: reading", "wrong-type"],
			["    publisher: Aville Library\n", "    publisher:\n", "wrong-type", "@2    publisher:"],
			["reviewed: 2026-01-15\n", "", "missing-key", "---"],
			["### Policy level\n\nThe council adopted a plan in 2024.[^city-plan]\n", "### Policy level\n", "section-empty"],
			["on Sundays", "on Sun\u200bdays", "invisible-character"],
		],
	},
	{
		from: city,
		mistakes: [
			["name: Aville", "name: Aville\nname: Beville", "duplicate-key", "name: Beville"],
			["country: FI", "country: fi", "vocabulary"],
			["    value: 48210\n    unit", "    valeu: 48210\n    unit", "unknown-key"],
			["    date: 2024-05-01", "    date: 01/05/2024", "date-impossible"],
			["Its [mayor]", "Its [](https://aville.example/) [mayor]", "link-form"],
		],
	},
	{
		from: city,
		mistakes: [
			["summary: Aville is", "summary: <b>Aville</b> is", "raw-html"],
			["facts:\n", "facts:\n  altitude:\n    value: 3\n", "unknown-key", "  altitude:"],
			["    name: Maija Esimerkki", "    name: Maija Esimerkki\n    email: on paper", "unknown-key", "    email:"],
			["aville-mayor.md#first-step", "aville-mayor.md#beginning", "link-fragment"],
			[
				end,
				`${end}

## Challenges and goals

More of them.[^city-plan]`,
				"heading-order",
				"@2## Challenges",
			],
		],
	},
	{
		from: city,
		mistakes: [
			["coordinates:\n  lat: 60.1\n  lon: 24.9\n  source: city-plan\n", "coordinates: 60.1, 24.9\n", "wrong-type"],
			["awards:\n  - year: 2021\n    source: city-plan\n", "awards: []\n", "wrong-form"],
			["    url: https://aville.example/plan", "    url: javascript:alert(1)", "wrong-form"],
			["    accessed: 2026-01-15", "    acessed: 2026-01-15", "unknown-key"],
			[end, `${end}\n\n[^library-report]: A year in the library`, "citation-form", "[^library-report]: A"],
		],
	},
	{
		from: city,
		mistakes: [
			["facts:\n", "fact:\n", "unknown-key", "fact:"],
			["  - office: mayor\n", "  - office: mayor\n    phone: 123\n", "unknown-key", "    phone:"],
			["Aville wants everyone", "Aville wants {everyone.name}", "mdx-in-markdown"],
		],
	},
	{
		from: city,
		mistakes: [
			["  schooling:\n    absent: unknown\n", "", "missing-key", "facts:"],
			["    value: 2019\n", "", "fact-value", "  memberSince:"],
			[
				"  - id: library-report\n",
				"  - id: city-plan\n    title: Plan\n    publisher: Aville\n  - id: library-report\n",
				"duplicate-source",
				"@2  - id: city-plan",
			],
			[
				"## Challenges and goals\n",
				"## Our library\n\nIt is old.[^library-report]\n\n## Challenges and goals\n",
				"heading-order",
			],
		],
	},
	{
		from: city,
		mistakes: [
			[`  population:\n${population}`, "  population: 48210\n", "wrong-type"],
			["  gdpPerCapita:\n    absent: not-published\n", "  gdpPerCapita: n/a\n", "wrong-type"],
			["  schooling:\n    absent: unknown\n", "  schooling:\n", "wrong-type"],
			["  memberSince:\n    value: 2019\n    source: city-plan\n", "  memberSince: {}\n", "fact-value"],
		],
	},
	{
		from: city,
		mistakes: [
			[
				population,
				`    band: { from: 50000, to: 40000 }\n    unit: people\n    year: "2024"\n    source: city-plan\n`,
				"wrong-form",
			],
			[
				"  gdpPerCapita:\n    absent: not-published\n",
				"  gdpPerCapita:\n    value: 30000\n    unit: euro\n    year: undated\n    source: city-plan\n",
				"wrong-form",
				"    unit: euro",
			],
			[
				"  schooling:\n    absent: unknown\n",
				"  schooling:\n    value: 99\n    unit: years\n    year: undated\n    source: city-plan\n",
				"wrong-form",
				"    value: 99",
			],
		],
	},
	{
		from: city,
		mistakes: [
			[
				population,
				`${population}    also:\n      - value: 47000\n        unit: people\n        source: city-plan\n`,
				"fact-year",
				"      - value: 47000",
			],
			["    absent: not-published", "    absent: n/a", "vocabulary"],
			["    date: 2024-05-01", "    date: 2024-13-01", "date-impossible"],
			['../media/library.png "Photo: Maija Esimerkki, CC BY 4.0"', "../media/library.png", "image-credit"],
		],
	},
	{
		from: city,
		mistakes: [
			["name: Aville\n", "name: &a Aville\n", "yaml-feature"],
			["summary: Aville is a small city that learns in its library.", "summary: *a", "yaml-feature"],
			["everyone to read", "everyone to re\u00adad", "invisible-character"],
		],
	},
	{
		from: city,
		mistakes: [
			["name: Aville\n", "name: !!str Aville\n", "yaml-feature"],
			["../media/library.png", "https://elsewhere.example/library.png", "unsafe-address"],
			["Its [mayor]", "Its [own page](//aville.example) and [mayor]", "unsafe-address"],
		],
	},
	{ from: city, mistakes: [["\nreviewed: 2026-01-15\n---\n", "\nreviewed: 2026-01-15\n", "front-matter", "---"]] },
	{ from: city, mistakes: [["---\nname", "name", "front-matter", "name"]] },
	{ from: city, mistakes: [["---\nname", "\n\n---\nname", "front-matter", "---"]] },
	{
		from: city,
		mistakes: [
			["name: Aville\n", "name Aville\n", "yaml-syntax"],
			["## Plan and implementation", "## Plan & Implementation", "heading-misspelt"],
			["## Challenges and goals", "##Challenges and goals", "heading-space"],
		],
	},
	{
		from: city,
		mistakes: [
			[
				"summary: Aville is a small city that learns in its library.",
				`tagline: ${"Aville reads ".repeat(12)}all day\nsummary: Aville.`,
				"wrong-form",
			],
			["themes:\n  - reading", "themes:\n  - Reading", "unknown-theme", "  - Reading"],
			["    name: Maija Esimerkki", "    name: 42", "wrong-type"],
			["    accessed: 2026-01-15", "    accessed: 2026-12-24", "date-future"],
		],
	},
	{
		from: interview,
		mistakes: [
			["kind: interview", "kind: talk", "vocabulary"],
			["city: aville", "city: avlile", "unknown-city"],
			["date: 2025-04-10\nspeakers", "date: 2025-14-10\nspeakers", "date-impossible"],
			["    role: Mayor\n", "", "missing-key", "  - name: Maija"],
			["completeness: whole", "completeness: full", "vocabulary"],
			["{#next}", "", "anchor-missing", "## What comes next"],
		],
	},
	{
		from: interview,
		mistakes: [
			["title: The", "Title: The", "unknown-key"],
			["language: fi", "language: Finnish", "wrong-form"],
			["completeness: whole\n", "", "missing-key", "---"],
			["{#next}", "{#first-step}", "anchor-duplicate", "## What comes next"],
			["../cities/aville.md#practical-level", "../cities/aville.md#in-practice", "link-fragment"],
		],
	},
	{
		from: interview,
		mistakes: [
			["city: aville", "city: Aville", "unknown-city"],
			["    date: 2025-04-10", "    date: 2055-04-10", "date-future"],
			["{#first-step}", "{#First_Step}", "anchor-form"],
			["{#next}", "{#sources}", "anchor-taken", "## What comes next"],
		],
	},
	{
		from: interview,
		mistakes: [
			["speakers:\n  - name: Maija Esimerkki\n    role: Mayor\n", "speakers: Maija Esimerkki\n", "wrong-type"],
			["themes:\n  - reading\n", "themes: []\n", "wrong-form"],
			[
				'"A closed door teaches nobody"',
				'"A closed door teaches nobody and so we opened it for all the children of the town"',
				"quotation-length",
			],
			["## The first step {#first-step}", "## The first step {.bold}", "anchor-form"],
		],
	},
	{
		from: interview,
		mistakes: [
			["speakers:\n", "speaker:\n", "unknown-key"],
			["sources:\n  - id: aville-radio\n", "sources:\n  - id: aville radio\n", "wrong-form", "  - id: aville radio"],
			[
				"A bus with books will follow.",
				"> We have waited for this bus for many years and now at last it is here\n\nA bus with books will follow.",
				"quotation-length",
			],
			["[Aville](../cities/aville.md#practical-level)", "[Aville](aville.md)", "link-target"],
		],
	},
	{
		from: interview,
		mistakes: [
			["kind: interview", "kind: Interview", "vocabulary"],
			["  - reading", "  - books", "unknown-theme"],
			["    url: https://radio.aville.example/sundays", "    url: ftp://radio.aville.example/sundays", "wrong-form"],
			[
				"A bus with books will follow. [Aville](../cities/aville.md#practical-level) has the details.\n",
				"",
				"section-empty",
				"## What comes next",
			],
			["opening hours", "opening\u00a0hours", "invisible-character"],
		],
	},
	{
		from: interview,
		mistakes: [
			["reviewed: 2026-01-15", "reviewed: 2026-1-15", "date-impossible"],
			["language: fi", "lang: fi", "unknown-key"],
			[
				"## The first step {#first-step}",
				"## The first step {#first-step}\n\n#### Hours",
				"heading-level",
				"#### Hours",
			],
			["A bus", "An <iframe src='https://x.example'></iframe> bus", "raw-html"],
		],
	},
	{
		from: interview,
		mistakes: [
			["completeness: whole", "completeness: whole\ninterviewer: [Radio, Paper]", "wrong-type", "interviewer"],
			["title: The mayor of Aville on reading", "title: 7", "wrong-type"],
			["opening hours.", "opening hours.[^radio]", "unknown-source"],
			["A bus with books", "import Bus from './bus.js'\n\nA bus with books", "mdx-in-markdown"],
		],
	},
	{
		from: interview,
		mistakes: [
			[
				'\n## The first step {#first-step}\n\nThe mayor began with the opening hours. "A closed door teaches nobody", she says.\n\n## What comes next {#next}\n\nA bus with books will follow. [Aville](../cities/aville.md#practical-level) has the details.\n',
				"\n",
				"body-missing",
				"@2---",
			],
			["date: 2025-04-10\nspeakers", "date: Spring 2025\nspeakers", "date-impossible"],
		],
	},
	{
		from: interview,
		mistakes: [
			["themes:\n  - reading", "themes:\n  - reading\n - books", "yaml-syntax", " - books"],
			["A bus", "A b\u202eus", "invisible-character"],
		],
	},
	{
		from: theme,
		mistakes: [
			["title: Reading", "titel: Reading", "unknown-key"],
			["  - books", "  - books\n  - books", "duplicate-item", "@2  - books"],
			["everyone to read.", "everyone to [read](../cities/avile.md).", "link-target"],
		],
	},
	{
		from: theme,
		mistakes: [
			["description: Libraries, books and the love of reading.\n", "", "missing-key", "---"],
			["aliases:\n  - books", "aliases: books", "wrong-type"],
			["Cities under this theme want", "# Reading\n\nCities under this theme want", "heading-level"],
		],
	},
	{
		from: theme,
		mistakes: [
			["title: Reading", `title: ${"Reading ".repeat(9)}on`, "wrong-form"],
			["love of reading", "love оf reading", "lookalike-character"],
			["everyone to read", "<script>alert(1)</script>everyone to read", "raw-html"],
		],
	},
	{
		from: theme,
		mistakes: [
			["title: Reading", "title: [Reading]", "wrong-type"],
			["aliases:", "alias:", "unknown-key"],
		],
	},
	{ from: theme, mistakes: [["\nCities under this theme want everyone to read.\n", "", "body-missing", "@2---"]] },
	{ from: theme, mistakes: [["title: Reading", "title: Reading: and more", "yaml-syntax"]] },
	{ from: theme, mistakes: [["title: Reading", "title: @Reading", "yaml-syntax"]] },
	{ from: theme, mistakes: [["description: Libraries", "description: {Libraries", "yaml-syntax"]] },
	{
		from: theme,
		mistakes: [
			["everyone to read.", "everyone to read.\n\n## Books\n\n## Films\n\nFilms too.", "section-empty", "## Books"],
			["love of reading", "love of rÃ©ading", "encoding"],
		],
	},
	{
		from: theme,
		mistakes: [
			["everyone to read", "everyone to [read](mailto:) and [click here](https://aville.example/)", "link-form"],
			[
				"description: Libraries, books and the love of reading.",
				'description: "Write here: what belongs to it"',
				"placeholder",
			],
			["title: Reading", "title:", "wrong-type"],
		],
	},
	{
		from: theme,
		mistakes: [
			["everyone to read", "everyone to [read](data:text/html,x)", "unsafe-address"],
			["description: Libraries, books", "description: 'Libraries', books", "yaml-syntax"],
		],
	},
	{
		from: event,
		mistakes: [
			["kind: conference", "kind: congress", "vocabulary"],
			["city: aville", "city: avelle", "unknown-city"],
			["end: 2025-09-12", "end: 2025-09-01", "date-impossible"],
			["source: city-plan", "source: [city-plan, plan]", "unknown-source"],
		],
	},
	{
		from: event,
		mistakes: [
			["date: 2025-09-10\n", "", "missing-key", "---"],
			["country: FI", "country: Fl", "vocabulary"],
			["reviewed: 2026-01-15", "reviewed: last year", "date-impossible"],
			["kind: conference", "kind: conference\nvisitors: 300", "unknown-key", "visitors"],
		],
	},
	{
		from: event,
		mistakes: [
			["kind: conference", "kind: conference\nmembers: many", "wrong-type", "members"],
			["reviewed: 2026-01-15", "reviewed: 2027-01-15", "date-future"],
			["end: 2025-09-12", "ends: 2025-09-12", "unknown-key"],
			["    publisher: City of Aville\n", "", "missing-key", "  - id: city-plan"],
		],
	},
	{
		from: city,
		mistakes: [
			['    year: "2024"', '    year: "2025"', "date-order"],
			["    asOf: 2024-05", "    asOf: 2024-06", "date-order"],
			["  - year: 2021", "  - year: 2025", "date-order"],
			["    accessed: 2026-01-15", "    accessed: 2024-04-30", "date-order", "    date: 2024-05-01"],
			[
				"    url: https://aville.example/library\n",
				"",
				"source-untraceable",
				"The library opens 50 times a year.[^library-report]",
			],
			[end, "The library opens 50 times a year.[^library-report]", "source-untraceable"],
			["Few children visit the library.[^city-plan]", "Only 1,200 children visit it.", "figure-uncited"],
		],
	},
	{
		from: interview,
		mistakes: [
			["\ndate: 2025-04-10", "\ndate: 2025-04-11", "date-order", "date: 2025-04-11"],
			["## The first step {", "## The first step[^aville-radio] {", "heading-citation"],
		],
	},
	{
		from: page,
		mistakes: [
			["description: What this sample is.", "descripton: What this sample is.", "unknown-key"],
			["/cities.html", "/citys.html", "link-target"],
			["One city.", "One {1 + 1} city.", "mdx-code"],
			["reviewed: 2026-01-15", "reviewed: 2019-01-15", "review-due"],
		],
	},
	{
		from: page,
		mistakes: [
			["## What stands here", 'import x from "node:fs"\n\n## What stands here', "mdx-code"],
			["../cities/aville.md", "../cities/aville.mdx", "link-target"],
			["title: About", "title: About\ntitel: About", "unknown-key", "titel"],
		],
	},
	{
		from: page,
		mistakes: [
			["One city.", "One <Map> city.", "mdx-syntax"],
			["title: About", "title: 5", "wrong-type"],
		],
	},
	{
		from: page,
		mistakes: [
			["One city.", "One <div>city</div>.", "raw-html"],
			["[All cities]", "[here]", "link-form"],
		],
	},
	{ from: page, mistakes: [["## What stands here", "export const x = 1\n\n## What stands here", "mdx-code"]] },
	{
		from: practice,
		mistakes: [
			["city: aville", "city: avile", "unknown-city"],
			["  - families-and-communities", "  - families", "vocabulary"],
			['    year: "2024"\n', "", "fact-year", "  - value: 12000"],
			["    basis: fact\n", "", "missing-key", "  - value: 12000"],
		],
	},
	{
		from: practice,
		mistakes: [
			["  - value: 12000\n", "  - note: Cheap\n", "fact-value"],
			["absent: not-published", "absent: unpublished", "vocabulary"],
			["  state: running", "  state: runing", "vocabulary"],
			['  asOf: "2025"', '  asOf: "2052"', "date-future"],
			["Neighbours keep the door, and the librarians are free to help.[^city-plan]", "", "body-missing", "@2---"],
		],
	},
	{
		from: bus,
		mistakes: [
			["    practice: aville-open-sundays", "    practice: aville-open-mondays", "unknown-practice"],
			["city: aville", "city: aville\nalso:\n  - aville", "self-reference", "  - aville"],
			["    source: aville-radio\n", "", "fact-source", "  - who: The Sundays"],
		],
	},
	{
		from: topic,
		mistakes: [
			["page: practices/aville-book-bus", "page: practices/aville-bus", "topic-page"],
			["sentence: Few children visit", "sentence: Fewer children visit", "topic-sentence"],
			["words:\n  - Sundays\n", "", "missing-key", "---"],
		],
	},
	{ from: city, as: "cities/Beville.md", mistakes: [["name: Aville", "name: Bevilla", "file-name", "---"]] },
	{ from: city, as: "cities/ceville/index.md", mistakes: [["name: Aville", "name: Ceville", "file-place", "---"]] },
	{ from: city, as: "cities/deville.mdx", mistakes: [["name: Aville", "name: Deville", "file-place", "---"]] },
	{ from: city, as: "citys/eville.md", mistakes: [["name: Aville", "name: Eville", "file-place", "---"]] },
	{ from: theme, as: "themes/livres d'été.md", mistakes: [["title: Reading", "title: Livres", "file-name", "---"]] },
	{ from: theme, as: "themes/films.markdown", mistakes: [["title: Reading", "title: Films", "file-place", "---"]] },
	{ from: theme, as: "films.md", mistakes: [["title: Reading", "title: Films", "file-place", "---"]] },
	{
		from: city,
		mistakes: [
			["summary: Aville is", "summary: Aville **is**", "markdown-in-fact"],
			["Few children visit the library.[^city-plan]", "Few children visit the library.[city-plan]", "markdown-unread"],
			[end, "The library [opens[^library-report] on Sundays](https://aville.example/times).", "citation-place"],
		],
	},
	{
		from: theme,
		mistakes: [["Cities under", "<<<<<<< HEAD\n\nCities under", "merge-conflict"]],
	},
	{
		from: city,
		mistakes: [
			["summary: Aville is", "tagline: A city that reads.\nsummary: Aville is", "name-form", "tagline:"],
			["    title: A year in the library", "    title: Report # 1", "text-cut"],
			["    url: https://aville.example/plan", "    url: https://aville.example/plan?utm_source=x", "web-address"],
			[end, "The library (reading@aville.example) opens on Sundays.[^library-report]", "contact-details"],
			["wants everyone to read.", "wants everyone to read, FIXME.", "placeholder"],
			["../interviews/aville-mayor.md#first-step", `${site.url}/interviews/aville-mayor.html`, "own-address"],
		],
	},
	{
		from: interview,
		mistakes: [["language: fi", "language: jp", "language-code"]],
	},
	{
		from: city,
		mistakes: [
			["  lat: 60.1\n  lon: 24.9", "  lat: -60.1\n  lon: 24.9", "place-plausible"],
			["    value: 48210", "    value: 482100000", "figure-plausible"],
			["    name: Maija Esimerkki", "    name: Mayor Maija Esimerkki", "person-form"],
			[
				"  - year: 2021\n    source: city-plan",
				"  - year: 2021\n    source: city-plan\n  - year: 2021\n    source: library-report",
				"duplicate-item",
				"@2  - year: 2021",
			],
		],
	},
	{
		from: city,
		mistakes: [
			["learns in its library.", "learns in its 120 libraries.", "summary-figure", "summary:"],
			["Few children visit the library.[^city-plan]", "Few children visit the library.", "paragraph-uncited"],
			[
				"reviewed: 2026-01-15",
				`leftOut:\n  - ${cityHeadings[1].text}\nreviewed: 2026-01-15`,
				"heading-left-out",
				`  - ${cityHeadings[1].text}`,
			],
			[`## ${cityHeadings[0].text}`, `It reads.[^city-plan]\n\n## ${cityHeadings[0].text}`, "text-before-heading"],
			["(../interviews/aville-mayor.md#first-step)", "(/cities/nowhere)", "link-target"],
		],
	},
	{ from: theme, mistakes: [["everyone to read", "every- one to read", "word-broken"]] },
];
