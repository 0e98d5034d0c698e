import { describe, expect, test } from "vitest";
import { contentFrom, exampleContent } from "../../../../src/check/example-content.ts";
import type { PassageChange } from "../../../../src/check/review/changes.ts";
import { compare, type PageChange, type Review } from "../../../../src/check/review/compare.ts";
import { collectionNames } from "../../../../src/schemas/index.ts";

type Changes = Record<string, [from: string, to: string][] | string | undefined>;

function withChanges(changes: Changes) {
	const files = new Map(exampleContent);
	for (const [path, change] of Object.entries(changes)) {
		if (change === undefined) {
			files.delete(path);
			continue;
		}
		const text = typeof change === "string" ? change : Buffer.from(exampleContent.get(path)!).toString();
		const edits = typeof change === "string" ? [] : change;
		const changed = edits.reduce((all, [from, to]) => {
			if (!all.includes(from)) throw new Error(`"${from}" does not stand in ${path}.`);
			return all.replace(from, () => to);
		}, text);
		files.set(path, Buffer.from(changed));
	}
	return contentFrom(files);
}

/** Compares the example content, or what is made of it first, with what the changes make of it. */
const changed = (changes: Changes, first: Changes = {}) => compare(withChanges(first), withChanges(changes));

/** What some edits change in one page of the example. */
function pageWith(path: string, edits: [from: string, to: string][], first: [from: string, to: string][] = []) {
	const { changed: pages } = changed({ [path]: edits }, { [path]: first });
	expect(pages).toHaveLength(1);
	return pages[0]!;
}

/** A change as git writes one: `[-old-]{+new+}`. */
const asWords = ({ old, new: now, words, isMoved }: PassageChange) =>
	isMoved
		? `moved ${now!.text}`
		: words
			? words.map(({ text, only }) => (only === "old" ? `[-${text}-]` : only === "new" ? `{+${text}+}` : text)).join("")
			: old && now
				? now.text
				: old
					? `[-${old.text}-]`
					: `{+${now!.text}+}`;

const factsOf = ({ facts }: PageChange) =>
	facts.map((fact) => `${(fact.new ?? fact.old)!.name}: ${asWords(fact)}`).sort();
const flagged = ({ facts, sentences }: PageChange) =>
	[...facts, ...sentences].filter(({ sourceStoodStill }) => sourceStoodStill).map(asWords);

const city = "cities/aville.md";
const voice = "interviews/aville-mayor.md";
const cityPlan = {
	id: "city-plan",
	title: "Plan for a Learning Aville",
	publisher: "City of Aville",
	date: "2024-05-01",
	url: "https://aville.example/plan",
};

test("nothing is told where nothing changed", () => {
	const none: Review = {
		added: [],
		removed: [],
		changed: [],
		files: [],
		hosts: [],
		code: [],
		leftBehind: [],
		restamped: [],
	};
	expect(changed({})).toEqual(none);
});

describe("A review tells every change among the facts", () => {
	test.each<[path: string, from: string, to: string, told: string]>([
		[city, "name: Aville", "name: Beville", "name: [-Aville-]{+Beville+}"],
		[city, "country: FI", "names:\n  - text: Avila\n    lang: fi\ncountry: FI", "names: {+text: Avila, lang: fi+}"],
		[city, "country: FI", "aliases:\n  - Old Aville\ncountry: FI", "aliases: {+Old Aville+}"],
		[city, "country: FI", "country: SE", "country: [-FI-]{+SE+}"],
		[city, "lat: 60.1", "lat: 61.1", "coordinates: lat: [-60.1-]{+61.1+}, lon: 24.9"],
		[city, "country: FI", "country: FI\ntagline: It reads", "tagline: {+It reads+}"],
		[city, "a small city", "a large city", "summary: Aville is a [-small-]{+large+} city that learns in its library."],
		[city, "value: 48210", "value: 84210", "facts.population: value: [-48210-]{+84210+}, unit: people, year: 2024"],
		[city, "absent: not-published", "absent: withheld", "facts.gdpPerCapita: absent: [-not-published-]{+withheld+}"],
		[
			city,
			"    asOf: 2024-05\n",
			"    asOf: 2024-05\n    note: Since 2023.\n",
			"people: office: mayor, name: Maija Esimerkki, asOf: 2024-05{+, note: Since 2023.+}",
		],
		[
			city,
			"people:\n",
			"people:\n  - office: focal-point\n    name: Matti\n    asOf: 2024\n    source: city-plan\n",
			"people: {+office: focal-point, name: Matti, asOf: 2024+}",
		],
		[city, "awards:\n", "awards:\n  - year: 2013\n    source: city-plan\n", "awards: {+year: 2013+}"],
		[city, "themes:\n", "themes:\n  - libraries\n", "themes: {+libraries+}"],
		[city, "themes:\n  - reading\n", "", "themes: [-reading-]"],
		[city, "themes:", "website: https://a.example/\nthemes:", "website: {+https://a.example/+}"],
		[city, "themes:", "notes:\n  - A doubt.\nthemes:", "notes: {+A doubt.+}"],
		[city, "themes:", "leftOut:\n  - Policy level\nthemes:", "leftOut: {+Policy level+}"],
		[
			city,
			"title: A year in the library",
			"title: A month in the library",
			"sources: id: library-report, title: A [-year-]{+month+} in the library, publisher: Aville Library, url: https://aville.example/library",
		],
		[
			city,
			"publisher: Aville Library",
			"publisher: Nobody",
			"sources: id: library-report, title: A year in the library, publisher: [-Aville Library-]{+Nobody+}, url: https://aville.example/library",
		],
		[city, "reviewed: 2026-01-15", "reviewed: 2026-02-15", "reviewed: [-2026-01-15-]{+2026-02-15+}"],
		[city, "reviewed: 2026-01-15", "reviewed: 2026-01-15\nlisted: 2025-01-01", "listed: {+2025-01-01+}"],
		[voice, "kind: interview", "kind: speech", "kind: [-interview-]{+speech+}"],
		[voice, "city: aville", "city: beville", "city: [-aville-]{+beville+}"],
		[voice, "date: 2025-04-10", "date: 2026-04-10", "date: [-2025-04-10-]{+2026-04-10+}"],
		[voice, "name: Maija Esimerkki", "name: Donald", "speakers: name: [-Maija Esimerkki-]{+Donald+}, role: Mayor"],
		[voice, "completeness: whole", "completeness: part", "completeness: [-whole-]{+part+}"],
		[voice, "language: fi", "language: sv", "language: [-fi-]{+sv+}"],
		[voice, "title: The mayor", "title: A mayor", "title: [-The-]{+A+} mayor of Aville on reading"],
	])("%s: %j becomes %j", (path, from, to, told) => {
		expect(factsOf(pageWith(path, [[from, to]]))).toEqual([told]);
	});

	test.each(collectionNames)("whatever value of %s is another one", (collection) => {
		const paths = [...exampleContent.keys()].filter((path) => path.startsWith(`${collection}/`));
		for (const path of paths) {
			const text = Buffer.from(exampleContent.get(path)!).toString();
			const [facts = ""] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
			const silent = [...facts.matchAll(/^ *(?:- )?(?:\w+: )?["']?([\w][^\n"']*)$/gm)]
				.filter(({ 0: line }) => !line.endsWith(":"))
				.filter(({ 0: line, index }) => {
					const other = text.slice(0, index) + line.replace(/\w(?=\W*$)/, "Q") + text.slice(index + line.length);
					const [before, after] = [text, other].map((each) => contentFrom(new Map([[path, Buffer.from(each)]])));
					const { changed: pages } = compare(before!, after!);
					return pages.length !== 1 || pages[0]!.facts.length === 0;
				});
			expect(silent.map(([line]) => line)).toEqual([]);
		}
	});

	test("the line, the sources and the words of a figure", () => {
		expect(pageWith(city, [["value: 48210", "value: 84210"]]).facts).toEqual([
			{
				old: {
					name: "facts.population",
					text: "value: 48210, unit: people, year: 2024",
					line: 11,
					sources: [cityPlan],
				},
				new: {
					name: "facts.population",
					text: "value: 84210, unit: people, year: 2024",
					line: 11,
					sources: [cityPlan],
				},
				words: [
					{ text: "value: " },
					{ text: "48210", only: "old" },
					{ text: "84210", only: "new" },
					{ text: ", unit: people, year: 2024" },
				],
				sourceStoodStill: true,
			},
		]);
	});

	test("keys in another order are none, entries in another order are", () => {
		const keys = pageWith(city, [
			["    value: 48210\n    unit: people\n", "    unit: people\n    value: 48210\n"],
			["themes:\n  - reading\n", 'themes:\n  - "reading"\n'],
		]);
		expect(keys).toMatchObject({ facts: [], sentences: [] });
		const two = "themes:\n  - reading\n  - libraries\n";
		const entries = pageWith(
			city,
			[["themes:\n  - reading\n", "themes:\n  - libraries\n  - reading\n"]],
			[["themes:\n  - reading\n", two]],
		);
		expect(factsOf(entries)).toEqual(["themes: moved reading"]);
	});

	test("comments are counted, since readers see none", () => {
		const { comments, facts } = pageWith(city, [["name: Aville", "# The name.\n# In English.\nname: Aville"]]);
		expect([comments, facts]).toEqual([{ added: 2, gone: 0 }, []]);
	});

	test("facts that cannot be read are told line by line", () => {
		const { isUnreadable, sentences } = pageWith(city, [["name: Aville", 'name: "Aville']]);
		expect(isUnreadable).toBe(true);
		expect(sentences.map(asWords)).toEqual(['name: [-Aville-]{+"Aville+}']);
	});
});

describe("A review flags what changed while its source stood still", () => {
	test.each<[name: string, edits: [string, string][]]>([
		["a figure", [["value: 48210", "value: 84210"]]],
		[
			"a figure and the date of its source",
			[
				["value: 48210", "value: 84210"],
				["date: 2024-05-01", "date: 2021-05-01"],
			],
		],
		[
			"a mayor, and title and publisher of the source",
			[
				["name: Maija Esimerkki", "name: Donald Duck"],
				["title: Plan for a Learning Aville", "title: A plan"],
				["publisher: City of Aville", "publisher: Aville"],
			],
		],
		["a year of joining", [["value: 2019", "value: 2020"]]],
		["a year in a note", [['    year: "2024"\n', '    year: "2024"\n    note: Of 2023.\n']]],
	])("%s", (_, edits) => {
		expect(flagged(pageWith(city, edits))).toHaveLength(1);
	});

	test("a figure with another source is not one of them, nor is a note reworded", () => {
		const moved = pageWith(city, [
			["value: 48210", "value: 49000"],
			['year: "2024"\n    source: city-plan', 'year: "2025"\n    source: library-report'],
		]);
		expect(flagged(moved)).toEqual([]);
		const note = (words: string): [string, string] => [
			"    asOf: 2024-05\n",
			`    asOf: 2024-05\n    note: ${words}\n`,
		];
		expect(flagged(pageWith(city, [note("Again.")], [note("Once more.")]))).toEqual([]);
	});

	test("a speaker's office, since a voice rests on its sources as a whole", () => {
		expect(flagged(pageWith(voice, [["role: Mayor", "role: Emperor"]]))).toHaveLength(1);
	});

	test("a plan that became a fact, and a number in a sentence", () => {
		const page = pageWith(
			city,
			[
				["Few children visit the library.", "The city has opened 3 libraries."],
				["The library opens on Sundays.", "Some 2,100 people came in 2023."],
			],
			[
				["Few children visit the library.", "The city plans to open 3 libraries."],
				["The library opens on Sundays.", "Some 2,100 people came in 2024."],
			],
		);
		expect(page.sentences.map(({ lostPlan, sourceStoodStill }) => ({ lostPlan, sourceStoodStill }))).toEqual([
			{ lostPlan: ["plans"], sourceStoodStill: undefined },
			{ lostPlan: undefined, sourceStoodStill: true },
		]);
	});
});

describe("A review tells every change of the text", () => {
	const sentencesAfter = (edits: [string, string][], first: [string, string][] = []) =>
		pageWith(city, edits, first).sentences.map(asWords);

	test("word by word, and no other sentence", () => {
		const [change, another] = pageWith(city, [
			[
				"Few children visit the library.[^city-plan]",
				"Few children visit the old library.[^library-report] So it goes.",
			],
		]).sentences;
		expect(change).toEqual({
			old: { text: "Few children visit the library.", line: 52, sources: [cityPlan] },
			new: {
				text: "Few children visit the old library.",
				line: 52,
				sources: [expect.objectContaining({ id: "library-report", publisher: "Aville Library" })],
			},
			words: [{ text: "Few children visit the " }, { text: "old ", only: "new" }, { text: "library." }],
		});
		expect(another).toEqual({ new: { text: "So it goes.", line: 52, sources: [] } });
	});

	test("the source of a sentence", () => {
		const [change] = pageWith(city, [["the library.[^city-plan]", "the library.[^library-report]"]]).sentences;
		expect([change!.old!.sources[0]!.id, change!.new!.sources[0]!.id]).toEqual(["city-plan", "library-report"]);
	});

	test.each<[name: string, from: string, to: string, told: string[]]>([
		[
			"where a link leads",
			"../interviews/aville-mayor.md#first-step",
			"https://evil.example",
			["Its [-[mayor](../interviews/aville-mayor.md#first-step)-]{+[mayor](https://evil.example)+} says why."],
		],
		["emphasis", "Few children", "**Few** children", ["[-Few-]{+**Few**+} children visit the library."]],
		[
			"an image's words",
			"Readers at a long table in",
			"Readers in",
			['![Readers [-at a long table -]in the library](../media/library.png "Photo: Maija Esimerkki, CC BY 4.0")'],
		],
		["a heading", "### Policy level", "### Policies", ["### [-Policy level-]{+Policies+}"]],
		[
			"code",
			"Few children",
			"    Few children",
			["{+    +}Few children visit the [-library.-]{+library.[^city-plan]+}"],
		],
	])("%s", (_, from, to, told) => {
		expect(sentencesAfter([[from, to]])).toEqual(told);
	});

	test("a sentence that stands elsewhere", () => {
		const [first, second] = [
			"Few children visit the library.[^city-plan]",
			"The library opens on Sundays.[^library-report]",
		];
		expect(
			sentencesAfter([
				[first!, "PLACE"],
				[second!, first!],
				["PLACE", second!],
			]),
		).toEqual([expect.stringMatching(/^moved /), expect.stringMatching(/^moved /)]);
	});

	test("but not where a line ends", () => {
		expect(sentencesAfter([["Few children visit", "Few children\nvisit"]])).toEqual([]);
	});

	test("an anchor", () => {
		const { sentences } = pageWith(voice, [["{#next}", "{#later}"]]);
		expect(sentences.map(asWords)).toEqual(["## What comes next [-{#next}-]{+{#later}+}"]);
	});

	test("an altered quotation beside the old one", () => {
		const page = pageWith(voice, [['"A closed door teaches nobody"', '"An open door teaches nobody"']]);
		expect(page.quotations).toEqual([
			{ line: 25, old: "A closed door teaches nobody", new: "An open door teaches nobody" },
		]);
	});

	test("a voice's sentences rest on all of its sources", () => {
		const [{ old, new: now, lostPlan }] = pageWith(voice, [["will follow.", "has come."]]).sentences as [PassageChange];
		expect([old, now].map((each) => each?.sources.map(({ id }) => id))).toEqual([["aville-radio"], ["aville-radio"]]);
		expect(lostPlan).toEqual(["will"]);
	});
});

describe("A review tells what came, went and took another name", () => {
	test("a new page as a whole: facts, people, sources, text and quotations", () => {
		const text = Buffer.from(exampleContent.get(voice)!).toString();
		const { added, changed: pages } = changed({ "interviews/another.md": text.replace("Sundays", "Mondays") });
		expect(pages).toEqual([]);
		const [page] = added;
		expect(page).toMatchObject({ path: "interviews/another.md", title: "The mayor of Aville on reading" });
		expect(page!.facts.map(({ name, text: words }) => `${name}: ${words}`)).toEqual(
			expect.arrayContaining([
				"speakers: name: Maija Esimerkki, role: Mayor",
				"summary: The mayor explains why the library opens on Mondays.",
				expect.stringMatching(/^sources: id: aville-radio, title: Sundays in the library, .*https:/),
			]),
		);
		expect(page!.sentences.map(({ text: words }) => words)).toContain(
			"A bus with books will follow. [Aville](../cities/aville.md#practical-level) has the details.",
		);
		expect(page!.sentences[1]!.sources.map(({ id }) => id)).toEqual(["aville-radio"]);
		expect(page!.quotations).toEqual([{ line: 25, new: "A closed door teaches nobody" }]);
	});

	test("a page under another name, with what changed in it", () => {
		const text = Buffer.from(exampleContent.get(city)!).toString();
		const {
			added,
			removed,
			changed: pages,
		} = changed({
			[city]: undefined,
			"cities/beville.md": text.replace("name: Aville", "name: Beville"),
		});
		expect([added, removed]).toEqual([[], []]);
		expect(pages).toMatchObject([{ path: "cities/beville.md", from: city }]);
		expect(factsOf(pages[0]!)).toEqual(["name: [-Aville-]{+Beville+}"]);
	});

	test("a page that is gone beside another that is new", () => {
		const { added, removed } = changed({
			[voice]: undefined,
			"themes/play.md": "---\ntitle: Play\ndescription: Games.\n---\n\nGames.\n",
		});
		expect(removed).toEqual([{ path: voice, title: "The mayor of Aville on reading" }]);
		expect(added.map(({ path }) => path)).toEqual(["themes/play.md"]);
	});

	test("images and other files", () => {
		const bytes = exampleContent.get("media/library.png")!;
		const before = new Map(exampleContent).set("moved.txt", Buffer.from("a.html: one\nb.html: two\n"));
		const after = new Map(exampleContent)
			.set("moved.txt", Buffer.from("a.html: one\nb.html: three\n"))
			.set("media/reading-room.png", bytes);
		after.delete("media/library.png");
		const { files } = compare(contentFrom(before), contentFrom(after));
		expect(files.map(({ path, kind, from }) => [path, kind, from])).toEqual([
			["media/reading-room.png", "renamed", "media/library.png"],
			["moved.txt", "changed", undefined],
		]);
		expect(files[1]!.lines.map(asWords)).toEqual(["b.html: [-two-]{+three+}"]);
	});

	test("a host to which no page led before, once, and a changed maintainers' page", () => {
		const { hosts, code } = changed({
			[city]: [["https://aville.example/library", "https://tracker.example/library"]],
			"pages/about.mdx": [["One city.", "Two cities."]],
		});
		expect(hosts).toEqual([
			{ host: "tracker.example", path: city, line: 42, address: "https://tracker.example/library" },
		]);
		expect(code).toEqual(["pages/about.mdx"]);
	});
});

describe("A page under another path", () => {
	const path = "cities/aville.md";
	const text = Buffer.from(exampleContent.get(path)!).toString();
	const moved = (to: string) => {
		const files = new Map(exampleContent).set("cities/new-aville.md", Buffer.from(to));
		files.delete(path);
		return compare(contentFrom(exampleContent), contentFrom(files));
	};

	test.each([
		["of the same name", text],
		["of another name", text.replace("name: Aville", "name: New Aville")],
	])("%s is compared with its old version", (_, now) => {
		const review = moved(now.replace("value: 48210", "value: 48211"));
		expect([review.added, review.removed]).toEqual([[], []]);
		expect(review.changed).toMatchObject([{ path: "cities/new-aville.md", from: path }]);
		expect(review.changed[0]!.facts.filter(({ sourceStoodStill }) => sourceStoodStill)).toHaveLength(1);
	});

	test("of another text is a page added, and one removed", () => {
		const review = moved("---\nname: Other\ncountry: FR\n---\n\nAnother text.\n");
		expect([review.added.length, review.changed.length, review.removed.length]).toEqual([1, 0, 1]);
	});
});
