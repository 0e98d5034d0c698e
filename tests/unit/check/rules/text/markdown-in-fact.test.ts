import { expect, test } from "vitest";
import { city, interview, rulesOn, underlined } from "../problems.ts";

const summary = "summary: Aville is a small city that learns in its library.";

test.each([
	["summary: Aville **learns** well.", "**"],
	["summary: Aville *learns* well.", "*learns*"],
	["summary: Aville _learns_ well.", "_learns_"],
	["summary: Aville `learns` well.", "`learns`"],
	["summary: Aville [learns](https://aville.example) well.", "[learns](https://aville.example)"],
	["summary: Aville learns.[^city-plan]", "[^city-plan]"],
	["summary: Aville learns.(^city-plan)", "(^city-plan)"],
	["summary: Aville learns in [[Reading]].", "[["],
	['summary: "# Aville learns"', "# "],
	['summary: "- Aville learns"', "- "],
	["summary: Aville learns &amp; reads.", "&amp;"],
])("%s is found", (wrong, signs) => {
	expect(underlined("markdown-in-fact", city, summary, wrong)).toEqual([signs]);
});

test("the title of a source, a note and a role are looked at, too", () => {
	expect(underlined("markdown-in-fact", city, "title: Plan for", "title: " + "A **Plan** for")).toEqual(["**"]);
	expect(underlined("markdown-in-fact", interview, "role: Mayor", "role: The *Mayor*")).toEqual(["*Mayor*"]);
});

test.each([
	"summary: Aville [sic] learns at 5 * 4 places & more, in snake_case_words.",
	"summary: Aville learns; AT&T; helps.",
	"summary: Aville's `Ewa learns.",
	"summary: Aville - a town – learns.",
])("%s is right", (right) => {
	expect(rulesOn(city, summary, right)).toEqual([]);
});

test("the words of a topic may hold signs for any ending", () => {
	expect(rulesOn("topics/open-on-sundays.md", "words:\n", "words:\n  - sunday* open*\n")).toEqual([]);
});
