import { expect, test } from "vitest";
import { inParagraph } from "../problems.ts";

const link = (address: string) => inParagraph("link-target", `See [the page](${address}).[^city-plan]`);

test.each([
	"/cities/nowhere",
	"/cities/aville",
	"/cities/nowhere.html",
	"/aville.html",
	"/Cities.html",
	"/../cities/aville.html",
	"/countries/",
	"../cities/a%20ville.md",
	"aville",
])("%s is found", (address) => {
	expect(link(address)).toHaveLength(1);
});

test.each(["/cities/aville.html", "/cities.html", "/countries/fi.html", "/", "/index.html", "aville.md", "#sources"])(
	"%s is right",
	(address) => {
		expect(link(address)).toEqual([]);
	},
);
