import type { Page } from "playwright-core";

/** One page of each kind: rich, thin and without a profile among the cities. */
export const kinds = [
	"index.html",
	"cities.html",
	"cities/cork.html",
	"cities/nairobi.html",
	"cities/lviv.html",
	"interviews.html",
	"interviews/hangzhou-as-a-learning-city.html",
	"themes.html",
	"themes/inclusion.html",
	"practices.html",
	"practices/cork-lifelong-learning-festival.html",
	"topics.html",
	"topics/run-a-learning-festival.html",
	"countries.html",
	"countries/cn.html",
	"regions.html",
	"regions/africa.html",
	"years.html",
	"awards.html",
	"profiles.html",
	"compare.html",
	"timeline.html",
	"coverage.html",
	"search.html",
	"data.html",
	"offline.html",
	"field-guide.html",
	"errors.html",
	"errors/fact-year.html",
	"about.html",
	"method.html",
	"contribute.html",
	"write.html",
	"translate.html",
	"accessibility.html",
];

/** Kinds of pages that are in English only. */
const englishOnly = /^(?:errors|field-guide|translate|write|interviews\/)/;
/** A page of each kind that has its text in a language, in the place of those of Cork and Hangzhou. */
const own: Record<string, string[]> = {
	ar: ["cities/giza.html", "regions/arab-states.html", "interviews/giza-deputy-governor-case-study.html"],
	es: ["cities/medellin.html"],
	fr: ["cities/bouake.html"],
	ru: ["cities/fergana.html"],
	zh: ["cities/hangzhou.html", "interviews/hangzhou-as-a-learning-city.html"],
};

/** One page of each kind in a language, and those whose text is in it. */
export const kindsIn = (language: string): string[] =>
	[...kinds.filter((path) => !englishOnly.test(path)), ...(own[language] ?? [])].map((path) => `${language}/${path}`);

/** The pages in states that only a reader's choice brings about: narrowed, compared, asked, and everything unfolded. */
export const states: { path: string; ready: string }[] = [
	{ path: "cities.html?region=africa&theme=literacy&sort=population", ready: ".filter:not([hidden])" },
	{ path: "cities.html?view=table&region=europe-and-north-america&sort=joined", ready: ".filter:not([hidden])" },
	{ path: "cities.html?view=map&award=any", ready: ".filter:not([hidden])" },
	{ path: "cities.html?country=IE&region=africa", ready: ".filter .none:not([hidden])" },
	{ path: "compare.html?city=cork&city=wuhan&city=hangzhou&city=bristol", ready: ".comparison tbody" },
	{ path: "compare.html?city=cork&city=nowhere", ready: ".comparison tbody" },
	{ path: "search.html?q=learning+festival", ready: "#search-filters input" },
	{ path: "search.html?q=Hangzou", ready: "#search-filters input" },
	{ path: "search.html?q=xyzzyqq", ready: '[data-state="empty"]' },
	{ path: "write.html?page=cities/cork.md", ready: ".editor:not([hidden]) .preview h1" },
	{ path: "translate.html?page=ar/cities/cork.md", ready: ".editor:not([hidden]) .translated" },
];

/** Pages with details that are folded at first. */
export const unfolded = ["cities/cork.html", "data.html", "offline.html"];

/** Opens every fold of a page, but those that lie over it: of these a reader opens one at a time. */
export const unfold = (page: Page) =>
	page.evaluate(() => {
		for (const details of document.querySelectorAll<HTMLDetailsElement>("details:not(.menu, .facet)")) {
			details.open = true;
		}
	});

/** Width and height in CSS pixels. The first is a window of 1280 by 1024 at 400 %. */
export const windows: [width: number, height: number][] = [
	[320, 256],
	...[320, 360, 412, 480, 600, 704, 768, 896, 1024, 1280, 1440, 1920, 2560].map((width): [number, number] => [
		width,
		800,
	]),
];
