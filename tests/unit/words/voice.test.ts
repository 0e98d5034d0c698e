import { describe, expect, test } from "vitest";
import { voiceCount, voiceLine, wordsFor } from "../../../src/words/index.ts";

const t = wordsFor("en-GB");
const voice = {
	kind: "statement",
	published: "2017",
	speakers: [{ name: "Hongming Zhang", role: "Mayor" }],
	city: { name: "Hangzhou", country: { name: "China" } },
} as const;
const line = (changes: object, hideCity?: boolean) =>
	voiceLine({ ...voice, ...changes }, t.interview, "en-GB", hideCity);

describe("A voice in a list", () => {
	test("names its city and country, its kind, the speaker, and the date of its source as what it is", () => {
		expect(line({})).toBe("Hangzhou, China · statement by Mayor Hongming Zhang · published 2017");
	});

	test("has its own date bare, and says so where nobody gives one", () => {
		expect(line({ date: "2016-11-15", published: undefined })).toMatch(/ · 15 November 2016$/);
		expect(line({ published: undefined })).toMatch(/ · undated$/);
	});

	test("names every speaker, and puts an office that is no title behind the name", () => {
		const speakers = [
			{ name: "A. One", role: "Deputy mayor for education" },
			{ name: "B. Two", role: "Lord Mayor" },
		];
		expect(line({ kind: "interview", speakers })).toContain(
			"interview with A. One, Deputy mayor for education and Lord Mayor B. Two",
		);
	});

	test("begins with its kind on the page of its city", () => {
		expect(line({ kind: "speech" }, true)).toBe("Speech by Mayor Hongming Zhang · published 2017");
	});
});

test("voices are counted by kind, and those of one kind by its name alone", () => {
	const count = (...kinds: (keyof typeof t.interview.kinds)[]) =>
		voiceCount(
			kinds.map((kind) => ({ kind })),
			t,
		);
	expect(count("statement", "speech", "interview", "statement")).toBe("4 voices: 1 interview, 1 speech, 2 statements");
	expect(count("statement", "statement")).toBe("2 statements");
	expect(count()).toBe("0 voices");
});
