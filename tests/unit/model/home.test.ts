import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../../src/model/build-atlas.ts";
import { homePage } from "../../../src/model/home.ts";
import { wordsFor } from "../../../src/words/index.ts";
import { cityEntry, content, interviewEntry, themeEntry } from "../entries.ts";
import { atlas } from "../history.ts";

const ask = "How do people read?";
const ids = (cities: readonly { id: string }[]) => cities.map(({ id }) => id);

/** Cities of three regions. One of them has a short profile. */
const many = ["ka", "kb", "kc", "kx"].map((id) => ({ id, country: "KE" }));
const others = [
	{ id: "ia", country: "IE" },
	{ id: "ib", country: "IE" },
	{ id: "ca", country: "CN" },
];
const full = (today: string) =>
	buildAtlas(
		content({
			cities: [...many, ...others].map(({ id, country }) => ({
				...cityEntry(id, { country, themes: ["reading"] }, "<p>A profile</p>"),
				body: id === "kx" ? "Short." : "A long profile.",
			})),
			themes: [themeEntry("reading")],
		}),
		"en",
		today,
	);
const on = (today: string, questions = [{ ask, pages: ["themes/reading"] }]) => homePage(full(today), questions);

test("the numbers are counted from the records", () => {
	const { numbers, announced } = homePage(atlas, []);
	expect(numbers).toEqual({ cities: 4, countries: 3, profiles: 2, winners: 1, voices: 1, sources: 3 });
	expect(announced).toMatchObject({ date: "2018-12", members: 9 });
});

describe("The profile of the week", () => {
	test("is the same on each day of a week, and another in the next", () => {
		const first = (today: string) => ids(on(today).featured)[0];
		// From a Monday to a Sunday.
		expect(first("2026-11-23")).toBe(first("2026-11-29"));
		expect(first("2026-11-30")).not.toBe(first("2026-11-29"));
	});

	test("is every long profile in its turn, and never a short one", () => {
		const mondays = Array.from({ length: 6 }, (_, i) => new Date(Date.UTC(2026, 10, 23 + 7 * i)).toISOString());
		const weeks = mondays.map((monday) => ids(on(monday.slice(0, 10)).featured)[0]!);
		expect(weeks.toSorted()).toEqual(["ca", "ia", "ib", "ka", "kb", "kc"]);
	});

	test("stands beside profiles of other regions, one from each", () => {
		const { featured } = on("2026-11-23");
		expect(new Set(featured.map(({ region }) => region)).size).toBe(3);
		expect(featured).toHaveLength(3);
	});
});

describe("A question", () => {
	test("leads to the first of its pages that has profiles, with cities of several regions and the number of the others", () => {
		const [question] = on("2026-11-23", [{ ask, pages: ["topics/reading", "themes/reading"] }]).questions;
		expect(question).toMatchObject({ ask, path: "themes/reading.html", others: 4 });
		expect(new Set(question!.cities.map(({ region }) => region)).size).toBe(3);
	});

	test("that no page answers is left out, and no more than six are shown", () => {
		const questions = Array.from({ length: 9 }, (_, i) => ({
			ask: `${i}`,
			pages: [i ? "themes/reading" : "themes/x"],
		}));
		expect(on("2026-11-23", questions).questions.map((each) => each.ask)).toEqual(["1", "2", "3", "4", "5", "6"]);
	});
});

test("the newest members are those of the last year of joining", () => {
	expect(homePage(atlas, []).newest).toMatchObject({ year: 2018, count: 1, some: [{ id: "bville" }] });
});

test("the newest voices come first, whatever their kind", () => {
	const talks = buildAtlas(
		content({
			cities: [cityEntry("aville")],
			themes: [themeEntry("reading")],
			interviews: [
				interviewEntry("old", { date: "2016" }),
				interviewEntry("new", { kind: "statement", date: "2025-04" }),
				interviewEntry("undated"),
			],
		}),
		"en",
		"2026-11-23",
	);
	expect(ids(homePage(talks, []).voices)).toEqual(["new", "old"]);
});

test("an empty atlas has an empty home page", () => {
	expect(homePage(buildAtlas(content({}), "en", "2026-11-23"), [{ ask, pages: ["themes/reading"] }])).toMatchObject({
		questions: [],
		featured: [],
		voices: [],
		newest: undefined,
		growth: undefined,
	});
});

test("every question of the interface names its pages by folder and id", () => {
	const pages = wordsFor("en-GB").home.questions.flatMap((question) => question.pages);
	expect(pages.filter((page) => !/^(?:topics|themes)\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(page))).toEqual([]);
});

test("a topic answers a question by the cities of its practices and passages, each once", () => {
	const whole = full("2026-11-23");
	const [ka, kb, ia] = ["ka", "kb", "ia"].map((id) => whole.cities.find((city) => city.id === id)!);
	const topics = [
		{ path: "topics/read.html", practices: [{ city: ka }], passages: [{ city: ka }, { city: kb }, { city: ia }] },
	] as unknown as typeof whole.topics;
	const { questions } = homePage({ ...whole, topics }, [{ ask, pages: ["topics/read", "themes/reading"] }]);
	expect(questions).toMatchObject([{ path: "topics/read.html", others: 0 }]);
	expect(ids(questions[0]!.cities).toSorted()).toEqual(["ia", "ka", "kb"]);
});
