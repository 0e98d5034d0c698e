import { expect, test } from "vitest";
import { forKiwix } from "../../../src/release/kiwix.ts";

const page = `<html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>Cork</title></head>
<body class="x"><header>Learning Cities Atlas</header><main id="main"><p>A festival of learning.</p>
<section class="citing" data-citing><h2 id="cite">Cite</h2>@misc{cork}</section><p>Sources</p></main><footer>Colours</footer></body></html>`;

/** What is left for Kiwix's index. */
const indexed = (html: string) =>
	html
		.replace(/<!--htdig_noindex-->[\s\S]*?<!--\/htdig_noindex-->/g, "")
		.replace(/<!--htdig_noindex-->[\s\S]*$/, "")
		.replace(/<[^>]*>/g, "")
		.split(/\s*\n\s*/)
		.filter(Boolean);

test("Kiwix finds what a page says, and neither its frame nor its citations", () => {
	expect(indexed(forKiwix(page, "cities/cork.html"))).toEqual(["Cork", "A festival of learning.", "Sources"]);
});

test("nothing but marks is added to a page, and only its policy taken away", () => {
	const unmarked = forKiwix(page, "cities/cork.html").replace(/<!--\/?htdig_noindex-->/g, "");
	expect(unmarked).toBe(page.replace(/<meta http-equiv[^>]*>/, ""));
});

test.each(["booklets/regions/africa.html", "errors/fact-year.html", "errors.html", "field-guide.html", "search.html"])(
	"%s is not among what Kiwix finds",
	(path) => {
		expect(forKiwix(page, path)).toContain('<meta name="robots" content="noindex">');
		expect(forKiwix(page, "cities/cork.html")).not.toContain("robots");
	},
);

test("the page that compares a copy knows that it is inside Kiwix", () => {
	expect(forKiwix("<section class=verification data-check data-src=x>", "offline.html")).toContain(
		'data-inside="kiwix"',
	);
});
