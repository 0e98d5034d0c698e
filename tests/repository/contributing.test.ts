import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { outputOf } from "../../src/check/rule-catalogue.ts";
import { maxImageBytes as mostOfAnImage } from "../../src/check/rules/images/image-weight.ts";
import { rules } from "../../src/check/rules/index.ts";
import { maxWords as mostWords } from "../../src/check/rules/text/quotation-length.ts";
import { cityHeadings } from "../../src/schemas/city.ts";
import { absenceReasons } from "../../src/schemas/fact.ts";

const guide = readFileSync("CONTRIBUTING.md", "utf8");
const page = readFileSync("content/pages/contribute.mdx", "utf8");

describe("What authors are told is what happens", () => {
	test("the message shown is the one that the checker prints", () => {
		const output = outputOf(rules.find(({ id }) => id === "fact-year")!);
		expect(guide).toContain(output);
		expect(page).toContain(output);
	});

	test("headings, absences and limits are the checker's own", () => {
		expect(guide).toContain(cityHeadings.map(({ depth, text }) => `${"#".repeat(depth)} ${text}`).join("\n"));
		for (const reason of absenceReasons) expect(guide).toMatch(new RegExp(`\\b${reason}\``));
		expect(guide).toContain(`${mostOfAnImage / 1000} kB at the most`);
		expect(mostWords).toBe(12);
	});
});
