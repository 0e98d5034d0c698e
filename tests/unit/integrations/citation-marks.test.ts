import { expect, test } from "vitest";
import { marksBehindWords } from "../../../src/integrations/citation-marks.ts";

const tight = (html: string) => marksBehindWords(html, "cities/cork.html");

test("a mark stands directly behind its words, and keeps apart from a figure and from another mark", () => {
	const mark = (n: number, more = "") =>
		`<sup class="cite${more}"> <a href="#s-${n}" aria-label="Source ${n}"> ${n} </a> </sup>`;
	expect(tight(`<li> 25,000 a year ${mark(7)}${mark(12, " next")} <small>2015</small>`)).toBe(
		'<li> 25,000 a year<sup class="cite"><a href="#s-7" aria-label="Source 7">7</a></sup>\u00a0' +
			'<sup class="cite next"><a href="#s-12" aria-label="Source 12">12</a></sup> <small>2015</small>',
	);
	expect(tight(`<span>833 km²</span> ${mark(21)}`)).toContain("km²</span>\u00a0<sup");
	expect(tight(`<span>224,004</span> ${mark(15)}`)).toBe(
		'<span>224,004</span>\u00a0<sup class="cite"><a href="#s-15" aria-label="Source 15">15</a></sup>',
	);
});

test("other superscripts, and the words around a mark, are left alone", () => {
	const html = '<p>10 <sup> 6 </sup> people <sup class="cited">x</sup> and <a href="#x"> 7 </a></p>';
	expect(tight(html)).toBe(html);
});
