import type { PageTransform } from "./page-transforms.ts";

/**
 * Sets each mark of a citation directly behind what it is for, and with a no-break space behind a digit (also that of `km²`) and
 * behind another mark: where marks are not raised, as in a copied line, `224,00415` would be another figure. A component cannot say
 * so: its formatter sets the mark on a line of its own, which is a space in HTML, at which the line may break.
 */
export const marksBehindWords: PageTransform = (html) =>
	html.replace(
		/([\d²³]?)((?:<\/\w+>)*)\s*(<sup class="cite( next)?">)\s*(<a [^>]*>)\s*(\d+)\s*<\/a>\s*<\/sup>/g,
		(_, digit: string, closed: string, sup: string, next: string | undefined, link: string, number: string) =>
			`${digit}${closed}${digit || next ? "\u00a0" : ""}${sup}${link}${number}</a></sup>`,
	);
