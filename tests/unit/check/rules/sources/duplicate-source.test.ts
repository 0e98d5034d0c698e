import { expect, test } from "vitest";
import { city, rulesOn, underlined } from "../problems.ts";

const url = "    url: https://aville.example/library\n";

test.each(["https://aville.example/plan", "http://aville.example/plan", "https://www.aville.example/plan/"])(
	"the address %s of another source is found",
	(address) => {
		expect(underlined("duplicate-source", city, url, `    url: ${address}\n`)).toEqual([address]);
	},
);

test.each([
	"    url: https://aville.example/plan?page=2\n",
	"    url: https://aville.example/plan#part-2\n",
	"    url: https://aville.example/plan\n    captured: 2025-01-01\n",
	"    url: https://aville.example/plan\n    note: An earlier state of the same page.\n",
])("%j is another text", (lines) => {
	expect(rulesOn(city, url, lines)).toEqual([]);
});
