import { expect, test } from "vitest";
import { inParagraph } from "../problems.ts";

test.each(["neigh- bourhood", "Neigh- bourhoods", "life- long", "für- sorge"])("%s is found", (word) => {
	expect(inParagraph("word-broken", `The ${word} reads.[^city-plan]`)).toEqual([word]);
});

test.each([
	"short- and long-term",
	"medium- to long-term",
	"reis- en verblijfkosten",
	"life-long - that is, for life -",
	"2015- the year -",
	"[the plan](https://aville.example/a-%20b)",
])("%s is right", (words) => {
	expect(inParagraph("word-broken", `The ${words} plan reads.[^city-plan]`)).toEqual([]);
});
