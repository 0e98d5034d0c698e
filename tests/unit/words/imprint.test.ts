import { expect, test } from "vitest";
import { wordsFor } from "../../../src/words/index.ts";

const { makers, funding, contact } = wordsFor("en-GB").imprint;

test("who keeps a copy, who pays for it and how to reach them is printed where it is set", () => {
	expect(makers.text("the City Library of Aville")).toBe(
		"This copy of the atlas is kept by the City Library of Aville.",
	);
	expect(funding.text("The City Library of Aville pays for the server.")).toBe(
		"The City Library of Aville pays for the server.",
	);
	expect(contact.text("atlas@example.org")).toMatch(/do not need an account/);
});

test("where it is not set, the page says so instead of passing over it", () => {
	expect([makers.text(""), funding.text(""), contact.text("")].join(" ")).toMatch(
		/have not published their names.*have not said who pays.*no way yet to reach us without an account/,
	);
});
