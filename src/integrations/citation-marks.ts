import type { PageTransform } from "./page-transforms.ts";

/** Matches a mark of a citation, with the white space before it. */
const mark = /\s*(<sup class="cite( next)?">)\s*(<a [^>]*>)\s*(\d+)\s*<\/a>\s*<\/sup>/g;
/** Matches a digit at the end of a text, behind which only elements end. */
const digitAtEnd = /[\d²³](?:<\/\w+>)*$/;
/** More characters than a digit and the end tags behind it take. */
const endTags = 100;

/**
 * Sets each mark of a citation directly behind what it is for, and with a no-break space behind a digit (also that of `km²`) and
 * behind another mark: where marks are not raised, as in a copied line, `224,00415` would be another figure. A component cannot say
 * so: its formatter sets the mark on a line of its own, which is a space in HTML, at which the line may break.
 */
export const marksBehindWords: PageTransform = (html) =>
	html.replace(mark, (_, sup: string, next: string | undefined, link: string, number: string, at: number) => {
		const isBehindDigit = digitAtEnd.test(html.slice(Math.max(0, at - endTags), at));
		return `${next || isBehindDigit ? "\u00a0" : ""}${sup}${link}${number}</a></sup>`;
	});
