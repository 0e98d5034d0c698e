import { expect, test } from "vitest";
import { city, exampleText, inParagraph, problemsOf, rulesOnParagraph, underlined } from "../problems.ts";

test.each([
	"jane@corkcity.ie",
	"jane.o-brien+atlas@mail.corkcity.ie",
	"mailto:jane@cork.ie",
	"jane (at) corkcity.ie",
	"jane [at] corkcity [dot] ie",
	"+353 21 492 4000",
	"+353 (0)21 4924000",
	"0049 30 123456",
	"(021) 492 4000",
	"Tel. 021 492 4000",
	"phone: 4924-000",
	"WhatsApp 0871234567",
	"telephone number is 021 4924000",
])("%s is found", (words) => {
	expect(inParagraph("contact-details", `Write or call: ${words} helps.[^city-plan]`)).toEqual([words]);
});

test("they are found among the facts and in the address of a link", () => {
	expect(
		underlined("contact-details", city, "name: Maija Esimerkki", "name: Maija Esimerkki, maija@aville.example"),
	).toEqual(["maija@aville.example"]);
	expect(inParagraph("contact-details", "[Write to her](mailto:jane@cork.ie).[^city-plan]")).toEqual([
		"mailto:jane@cork.ie",
	]);
});

test.each([
	"In 2015-2021, 1 200 000 of 10.000.000 people (2004) came",
	"The plan 2030 has 12 parts, 3 (0.5) of them at 24/7",
	"It is at 51.89797, -8.47061, and its ISBN is 978-92-820-1244-4",
	"[The plan](https://medium.com/@aville/plan-00353214924000) says so",
	"https://aville.example/jane@aville.example/353214924000 says so",
	"They meet @ the library, and phone 3 schools",
])("%s is right", (words) => {
	expect(rulesOnParagraph(`${words}.[^city-plan]`)).not.toContain("contact-details");
});

test("maintainers may say how they are reached", () => {
	const page = "pages/about.mdx";
	const text = `${exampleText(page)}\nWrite to [us](mailto:us@aville.example).\n`;
	expect(problemsOf(page, text)).toEqual([]);
});
