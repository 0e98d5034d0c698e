import { expect, test } from "vitest";
import * as format from "../../../src/words/format.ts";

test("a date is written out as precisely as it is known", () => {
	expect(["2016", "2016-11", "2016-11-15"].map((iso) => format.date(iso, "en-GB"))).toEqual([
		"2016",
		"November 2016",
		"15 November 2016",
	]);
});

test("numbers and money follow the language", () => {
	expect(format.number(11936010, "en-GB")).toBe("11,936,010");
	expect(format.money(15000, "USD", "en-GB")).toBe("USD 15,000");
});
