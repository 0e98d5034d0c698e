import { describe, expect, test } from "vitest";
import { bookletOf, chaptersOf, isBookletIn, mostChapters } from "../../../src/model/booklet.ts";
import { buildAtlas } from "../../../src/model/build-atlas.ts";
import { cityEntry, content, interviewEntry, themeEntry } from "../entries.ts";

const sources = [{ id: "page", title: "A page", publisher: "A publisher" }];
const html =
	'<h2 id="goals">Goals</h2><p>One.[^page] See <a href="/cities/bville.html#goals">Bville</a>, <a href="/cities/cville.html">Cville</a>, <a href="#goals">above</a> and <a href="https://example.org/a.html">elsewhere</a>.</p>';

/** An atlas whose cities have a profile each, but for Cville. */
const atlasOf = (...ids: string[]) =>
	buildAtlas(
		content({
			cities: [...ids.map((id) => cityEntry(id, { themes: ["reading"], sources }, html)), cityEntry("cville")],
			interviews: [interviewEntry("a-talk")],
			themes: [themeEntry("reading")],
		}),
		"en",
		"2026-11-21",
	);

describe("A booklet", () => {
	const atlas = atlasOf("aville", "bville");
	const booklet = bookletOf(atlas.themes[0]!, atlas)!;
	const [aville] = chaptersOf(booklet).flatMap((chapter) => ("city" in chapter ? [chapter.city] : []));

	test("holds the profiles of its theme, and the interviews behind their cities", () => {
		expect(booklet.path).toBe("booklets/themes/reading.html");
		expect(booklet.chapters.map(({ anchor }) => anchor)).toEqual([
			"cities-aville",
			"interviews-a-talk",
			"cities-bville",
		]);
	});

	test("gives each chapter's anchors and sources a name of their own", () => {
		expect(aville!.sources[0]!.anchor).toBe("cities-aville-source-page");
		expect(aville!.html).toContain('<h3 id="cities-aville-goals">Goals</h3>');
		expect(aville!.html).toContain('href="#cities-aville-source-page"');
		expect(aville!.html).toContain('href="#cities-aville-goals"');
	});

	test("keeps a link to another chapter inside, and leaves all others as they are", () => {
		expect(aville!.html).toContain('href="#cities-bville-goals"');
		expect(aville!.html).toContain('href="/cities/cville.html"');
		expect(aville!.html).toContain('href="https://example.org/a.html"');
	});

	test("leaves the pages themselves as they were", () => {
		expect(atlas.cities[0]!.sources[0]!.anchor).toBe("source-page");
	});

	test("is made in another language where at least half of its chapters are in it", () => {
		const inArabic = (count: number) => ({
			...booklet,
			chapters: booklet.chapters.map((chapter, i) =>
				"city" in chapter && i >= booklet.chapters.length - count
					? { ...chapter, city: { ...chapter.city, textLanguage: "ar" as const } }
					: chapter,
			),
		});
		expect(isBookletIn("en", booklet)).toBe(true);
		expect(isBookletIn("ar", inArabic(1))).toBe(false);
		const two = { ...inArabic(1), chapters: inArabic(1).chapters.slice(1) };
		expect(isBookletIn("ar", two)).toBe(true);
	});

	test("leaves a link to a chapter's text in another language as it is", () => {
		const [city] = atlas.cities;
		const link = '<a href="/cities/aville.html#goals" hreflang="en">English</a>';
		const [chapter] = chaptersOf({
			...booklet,
			chapters: [{ anchor: "cities-aville", city: { ...city!, html: link } }],
		});
		expect((chapter as { city: { html: string } }).city.html).toBe(link);
	});

	test("is none where nothing is written, or more than anybody would bind", () => {
		const none = { path: "themes/none.html", cities: atlas.cities.slice(2), interviews: [] };
		expect(bookletOf(none, atlas)).toBeUndefined();
		const many = atlasOf(...Array.from({ length: mostChapters }, (_, i) => `aville-${i}`), "aville");
		expect(bookletOf(many.themes[0]!, many)).toBeUndefined();
	});
});
