import { expect, test } from "vitest";
import { exampleContent } from "../../../../../src/check/example-content.ts";
import { asSlug } from "../../../../../src/check/slug.ts";
import { city, exampleText, problemsOf, textWith } from "../problems.ts";

const beside = (path: string, text: string) => problemsOf(path, text).filter(({ rule }) => rule === "duplicate-entry");
const named = (...lines: string[]) => textWith(city, "name: Aville\n", `${lines.join("\n")}\n`);

test.each([
	[["name: Aville City"]],
	[["name: AVILLE-City"]],
	[["name: Beville", "names:", "  - text: Aville", "    lang: sv"]],
	[["name: Beville", "aliases:", "  - Avílle"]],
])("a second file of a city with %j is found", (lines) => {
	expect(beside("cities/beville.md", named(...lines))).toHaveLength(1);
});

test("a name in another script is compared as well", () => {
	const hangul = ["names:", "  - text: 아빌", "    lang: ko"];
	const others: [string, Uint8Array][] = [[city, Buffer.from(named("name: Aville", ...hangul))]];
	const rules = problemsOf("cities/beville.md", named("name: Beville", ...hangul), others).map(({ rule }) => rule);
	expect(rules).toEqual(["duplicate-entry"]);
});

test.each([[["name: Beville"]], [["name: Aville Province"]], [["name: Old Aville"]]])(
	"a second file of a city with %j is right",
	(lines) => {
		expect(beside("cities/beville.md", named(...lines))).toEqual([]);
	},
);

test("a city of the same name in another country is right", () => {
	expect(beside("cities/beville.md", exampleText(city).replace("country: FI", "country: FR"))).toEqual([]);
});

test.each([
	["Łódź", "lodz"],
	["Đà Nẵng", "da-nang"],
	["Sa Đéc", "sa-dec"],
	["Ærøskøbing", "aeroskobing"],
	["Straße", "strasse"],
	["Diyarbakır", "diyarbakir"],
	["Þorlákshöfn", "thorlakshofn"],
	["Fermo's", "fermos"],
	["’s-Hertogenbosch", "s-hertogenbosch"],
])("no letter of %s is lost in its address", (name, slug) => {
	expect(asSlug(name)).toBe(slug);
});

const library = exampleContent.get("media/library.png")!;
const image = (path: string, others: [string, Uint8Array][] = []) =>
	problemsOf(path, library, others).map(({ rule }) => rule);

test("an image whose name is no address, or differs from another in case alone, is found", () => {
	for (const name of ["my photo.png", "Café.png", "Cafe\u0301.png", "a_b.png", "con.png"]) {
		expect(image(`media/${name}`)).toContain("file-name");
	}
	expect(image("media/Library.png")).toEqual(expect.arrayContaining(["id-clash", "file-name"]));
});

test("an image that no page shows is found", () => {
	expect(image("media/reading-room.png")).toEqual(["image-unused"]);
	expect(image("media/library.png")).toEqual([]);
});
