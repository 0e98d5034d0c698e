import type { Rule } from "../../rule.ts";

/** Confusables: letters of other scripts, each with the Latin letter that it looks like. */
const latin: Record<string, string> = Object.fromEntries(
	`аa еe оo рp сc уy хx іi јj ѕs ԁd һh ӏl ԛq ԝw АA ВB ЕE КK МM НH ОO РP СC
	ТT УY ХX ІI ЈJ ЅS αa οo νv ρp ιi κk υu χx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO
	ΡP ΤT ΥY ΧX ⅰi ⅼl ℓl ɡg`
		.split(/\s+/)
		.map((pair) => [...pair]),
);

const word = /[\p{L}\p{M}\p{N}]+/gu;
const isLatin = /\p{Script=Latin}/u;
const other = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}ⅰⅼℓɡ]/u;
/** A Latin letter that no other script has a double of: a word that holds one is a Latin word. */
const onlyLatin = new RegExp(`(?![${Object.values(latin).join("")}ⅰⅼɡ])\\p{Script=Latin}`, "u");
/** Full-width and mathematical letters and ligatures such as ﬁ, which Unicode maps to plain ones. */
const styled = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}\ufb00-\ufb06]/u;
const styledDigit = /[\uff10-\uff19\u{1d7ce}-\u{1d7ff}]/u;

export const lookalikeCharacter: Rule = {
	id: "lookalike-character",
	title: "A letter of another alphabet",
	why: "A Cyrillic а looks like a Latin a, and is another letter: search does not find the word, and names can be forged.",
	repair: "Type the word anew on one keyboard.",
	severity: "error",
	translations: "too",
	example: { file: "themes/reading.md", right: "Libraries, books", wrong: "Librаries, books" },
	*check({ text, isText }) {
		// Most files have no such letter at all.
		if (!isText || !(other.test(text!) || styled.test(text!))) return;
		for (const { index, 0: letters } of text!.matchAll(word)) {
			const mixed = isLatin.test(letters) && other.test(letters);
			if (!mixed && !styled.test(letters)) continue;
			const plain = [...letters].map((c) => latin[c] ?? (styled.test(c) ? c.normalize("NFKC") : c)).join("");
			const clean = !other.test(plain) && !styled.test(plain);
			// In a Russian word the Latin letter is the stranger.
			const isForeign = [...letters].filter((c) => other.test(c)).length > letters.length / 2;
			const certain = clean && !isForeign && (!mixed || onlyLatin.test(letters)) && !styledDigit.test(letters);
			const isStranger = (c: string) => (isForeign ? isLatin.test(c) : other.test(c)) || styled.test(c);
			const stranger = [...letters].find(isStranger)!;
			const span = { start: index, end: index + letters.length };
			yield {
				span,
				message: `\`${letters}\` mixes kinds of letters: its \`${stranger}\` (U+${stranger.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}) ${/[\ufb00-\ufb06]/.test(stranger) ? "is one sign for several letters" : isForeign ? "is a Latin letter among others" : "only looks like a Latin letter"}.`,
				suggestion: clean && !isForeign ? `Write \`${plain}\`.` : "Type the word anew on one keyboard.",
				...(certain && { fix: [{ ...span, text: plain }] }),
			};
		}
	},
};
