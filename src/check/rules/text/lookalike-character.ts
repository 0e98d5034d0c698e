import type { Rule } from "../../rule.ts";

/** Confusables: letters of other scripts, each with the Latin letter that it looks like. */
const latin: Record<string, string> = Object.fromEntries(
	Object.entries({
		а: "a",
		е: "e",
		о: "o",
		р: "p",
		с: "c",
		у: "y",
		х: "x",
		і: "i",
		ј: "j",
		ѕ: "s",
		ԁ: "d",
		һ: "h",
		ӏ: "l",
		ԛ: "q",
		ԝ: "w",
		А: "A",
		В: "B",
		Е: "E",
		К: "K",
		М: "M",
		Н: "H",
		О: "O",
		Р: "P",
		С: "C",
		Т: "T",
		У: "Y",
		Х: "X",
		І: "I",
		Ј: "J",
		Ѕ: "S",
		α: "a",
		ο: "o",
		ν: "v",
		ρ: "p",
		ι: "i",
		κ: "k",
		υ: "u",
		χ: "x",
		Α: "A",
		Β: "B",
		Ε: "E",
		Ζ: "Z",
		Η: "H",
		Ι: "I",
		Κ: "K",
		Μ: "M",
		Ν: "N",
		Ο: "O",
		Ρ: "P",
		Τ: "T",
		Υ: "Y",
		Χ: "X",
		ⅰ: "i",
		ⅼ: "l",
		ℓ: "l",
		ɡ: "g",
	}),
);

const word = /[\p{L}\p{M}\p{N}]+/gu;
const isLatin = /\p{Script=Latin}/u;
const other = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}ⅰⅼℓɡ]/u;
/** A Latin letter that no other script has a double of: a word that holds one is a Latin word. */
const onlyLatin = new RegExp(`(?![${Object.values(latin).join("")}ⅰⅼɡ])\\p{Script=Latin}`, "u");
/** Full-width and mathematical letters, which Unicode maps to plain ones. */
const styled = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;
const styledDigit = /[\uff10-\uff19\u{1d7ce}-\u{1d7ff}]/u;

export const lookalikeCharacter: Rule = {
	id: "lookalike-character",
	title: "A letter of another alphabet",
	why: "A Cyrillic а looks like a Latin a, and is another letter: search does not find the word, and names can be forged.",
	repair: "Type the word anew on one keyboard.",
	severity: "error",
	example: { file: "themes/reading.md", right: "Libraries, books", wrong: "Librаries, books" },
	*check({ text, isPage }) {
		if (!isPage) return;
		for (const { index, 0: letters } of text!.matchAll(word)) {
			const mixed = isLatin.test(letters) && other.test(letters);
			if (!mixed && !styled.test(letters)) continue;
			const plain = [...letters].map((c) => latin[c] ?? (styled.test(c) ? c.normalize("NFKC") : c)).join("");
			const clean = !other.test(plain) && !styled.test(plain);
			const certain = clean && (!mixed || onlyLatin.test(letters)) && !styledDigit.test(letters);
			const stranger = [...letters].find((c) => other.test(c) || styled.test(c))!;
			const span = { start: index, end: index + letters.length };
			yield {
				span,
				message: `\`${letters}\` mixes alphabets: its \`${stranger}\` (U+${stranger.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}) only looks like a Latin letter.`,
				suggestion: clean ? `Write \`${plain}\`.` : "Type the word anew on one keyboard.",
				...(certain && { fix: [{ ...span, text: plain }] }),
			};
		}
	},
};
