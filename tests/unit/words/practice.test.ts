import { expect, test } from "vitest";
import {
	costInWords,
	countInWords,
	figureOrigin,
	resultInWords,
	sinceInWords,
	wordsFor,
} from "../../../src/words/index.ts";

const t = wordsFor("en-GB");
const figure = { year: "2020", basis: "fact" } as const;

test("a cost says what it is for, and keeps its currency", () => {
	const words = costInWords({ ...figure, value: 25_000, qualifier: "about", unit: "EUR", for: "year" }, t, "en-GB");
	expect(words).toBe("about EUR 25,000 a year");
});

test("a count says what it is of, and in what time", () => {
	expect(countInWords({ ...figure, band: { from: 100, to: 200 }, what: "readers", per: "a year" }, t, "en-GB")).toBe(
		"between 100 and 200 readers a year",
	);
});

test("a result has its figure behind it, or none", () => {
	expect(resultInWords({ what: "missing books", value: -20, unit: "%" }, t, "en-GB")).toBe(
		"missing books: -20 per cent",
	);
	expect(resultInWords({ what: "open on Sundays" }, t, "en-GB")).toBe("open on Sundays");
});

test("a figure says when it holds, and whether it is only planned or claimed", () => {
	expect(figureOrigin(figure, t, "en-GB")).toBe("2020");
	expect(figureOrigin({ ...figure, end: "2022", basis: "plan" }, t, "en-GB")).toBe("2020 to 2022, planned");
	expect(figureOrigin({ year: "undated", basis: "claim" }, t, "en-GB")).toBe("no date given, own account");
});

test("a beginning says how sure it is", () => {
	expect(sinceInWords({ date: "2004" }, t, "en-GB")).toBe("since 2004");
	expect(sinceInWords({ date: "2004", qualifier: "at-the-latest" }, t, "en-GB")).toBe("since 2004 or earlier");
	expect(sinceInWords({ date: "2012", qualifier: "trial" }, t, "en-GB")).toBe("first tried in 2012");
});
