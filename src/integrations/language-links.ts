import { folderOf, originalLanguage, pageState, splitLanguage } from "../languages.ts";
import type { PageTransform } from "./page-transforms.ts";

/** Matches a link or a form that leads to a page of the site, and whether it names the language of its target. */
const pageLink =
	/(<(?:a|form|area)\s[^>]*?\b(?:href|action)=")\/((?:[^"?#]*\.html)?)([?#][^"]*)?"(?![^>]*\shreflang=)/g;

/**
 * Leads the links of a page to pages in its own language, where there are any. Components and authors write all addresses as those of
 * the English pages; one that leads to an English page from another language says so by `hreflang`. An address in the language's own folder stays.
 */
export const languageLinks: PageTransform = (html, path) => {
	const { language } = splitLanguage(path);
	if (language === originalLanguage) return html;
	return html.replace(pageLink, (whole, start: string, file: string, rest = "") => {
		const target = file || "index.html";
		if (splitLanguage(target).language === language) return whole;
		const isThere = pageState(target, language) !== "none";
		return isThere ? `${start}/${folderOf(language)}${target}${rest}"` : `${start}/${target}${rest}" hreflang="en"`;
	});
};
