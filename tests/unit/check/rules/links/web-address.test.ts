import { expect, test } from "vitest";
import { site } from "../../../../../src/site.ts";
import { city, inParagraph, problemsOf, rulesOn, textWith, theme, underlined } from "../problems.ts";

const url = "url: https://aville.example/plan";

test.each([
	"https://example.com/",
	"https://www.example.org/plan",
	"https://sub.example.com/plan",
	"http://localhost:4321.example.com/".replace(".example.com", ""),
	"http://192.168.0.1/plan",
	"https://aville.example/plan?utm_source=x&utm_medium=y",
	"https://aville.example/plan?id=3&fbclid=abc#top",
	"https://bit.ly/3abc",
	"https://www.google.com/url?q=https://aville.example",
])("%s is found", (address) => {
	expect(underlined("web-address", city, url, `url: ${address}`)).toEqual([address]);
	expect(inParagraph("web-address", `See [the plan](${address}).[^city-plan]`)).toHaveLength(1);
});

test("the address without what follows its reader is offered", () => {
	const text = textWith(city, url, "url: https://aville.example/plan?id=3&fbclid=abc&gclid=d&page=2#top");
	expect(problemsOf(city, text)[0]?.suggestion).toContain("`https://aville.example/plan?id=3&page=2#top`");
});

test.each([
	"https://aville.example/plan?id=3&source=utm",
	"https://aville.example/utm_source=3",
	"https://www.google.com/maps/place/aville",
	"https://example.company/plan",
	"https://notexample.com/plan",
])("%s is right", (address) => {
	expect(rulesOn(city, url, `url: ${address}`)).toEqual([]);
});

test("a link to the atlas by its web address is found, and its file is named", () => {
	const at = `${site.url}/cities/aville.html#policy-level`;
	const text = textWith(theme, "everyone to read", `[everyone](${at}) to read`);
	const found = problemsOf(theme, text);
	expect(found.map(({ rule }) => rule)).toEqual(["own-address"]);
	expect(found[0]?.suggestion).toBe("Write `../cities/aville.md#policy-level`.");
	expect(underlined("own-address", city, url, `url: ${at}`)).toEqual([at]);
	expect(rulesOn(theme, "everyone to read", `[everyone](${site.url}x/cities/aville.html) to read`)).toEqual([]);
});
