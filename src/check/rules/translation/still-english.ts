import { isUntranslated, type TextSection } from "../../../model/translation.ts";
import { passageIn } from "../../read/fact-texts.ts";
import type { SourceFile } from "../../read/source-file.ts";
import type { Rule } from "../../rule.ts";

/** What is the same in all languages: code, and words of a program or a title, which are emphasised. */
const code = /^[ \t]*(```|~~~)[\s\S]*?(?:^[ \t]*\1|(?![\s\S]))|`[^`\r\n]+`|\*[^*\r\n]+\*/gm;

/** Words that begin with a small Latin letter: names, which are the same in many languages, begin with a capital. */
const smallWords = (text: string) =>
	new Set(
		text
			.replace(/\]\([^)\r\n]*\)|\[\^[^\]\r\n]*\]|\{#[^}\r\n]*\}|https?:\/\/\S+/g, " ")
			.match(/(?<![\p{L}\p{N}’'-])[a-z][\p{Script=Latin}’']+/gu),
	);

/** How many letters of a text are Latin, and how many are not. */
const lettersOf = (text: string) => {
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	return { latin, others: (text.match(/\p{L}/gu)?.length ?? 0) - latin };
};

/** A piece of a section that is left as it was, with its offset within the section. */
interface LeftPiece {
	text: string;
	index: number;
}

/** The headings and sentences of a section of which most words stand in the English one too. */
function leftIn(translated: TextSection, english: TextSection): LeftPiece[] {
	const known = smallWords(english.text);
	const words = translated.text.replace(code, (piece) => piece.replace(/[^\r\n]/g, " "));
	return [...words.matchAll(/[^\s][^\r\n]*?(?:[.!?]+(?=\s)|(?=\r?\n|$))/g)].flatMap(({ 0: text, index }) => {
		const isHeading = /^#{1,6}\s/.test(text);
		const [least, share] = isHeading ? [2, 1] : [4, 0.6];
		const small = [...smallWords(text)];
		const shared = small.filter((word) => known.has(word)).length;
		if (small.length < least || shared < small.length * share) return [];
		const { latin, others } = lettersOf(text.replace(/\{#[^}]*\}|\]\([^)]*\)|\[\^[^\]]*\]/g, ""));
		return latin > others ? [{ text, index }] : [];
	});
}

const spanOf = (file: SourceFile, { key, start }: TextSection, { text, index }: LeftPiece) => {
	if (start === undefined) return passageIn(file, [key], text);
	const from = file.body.start + start + index;
	return { start: from, end: from + text.length };
};

export const stillEnglish: Rule = {
	id: "still-english",
	title: "A sentence that is still in English",
	why: "The page would say that it is in the reader’s language, and programs that read aloud would read English words by the sounds of another language. A section that is missing is shown in English and said to be so.",
	repair: "Translate it, or put it between `<!--` and `-->` until somebody does.",
	severity: "error",
	translations: "only",
	example: {
		file: "fr/interviews/aville-mayor.md",
		right: "La maire a commencé par les horaires.",
		wrong: "The mayor began with the opening hours.",
	},
	*check(file, content) {
		const original = content.original(file);
		if (!original) return;
		for (const translated of file.sections) {
			const english = original.sections.find(({ key }) => key === translated.key);
			if (!english || isUntranslated(english, translated)) continue;
			for (const piece of leftIn(translated, english)) {
				yield {
					span: spanOf(file, translated, piece),
					message: "Most words of this are those of the English text, so it does not seem to be translated.",
					suggestion:
						translated.start === undefined
							? "Translate it, or take the line away: the English text then stands in its place, and is said to be English."
							: "Translate it, or put it between `<!--` and `-->` until somebody does.",
				};
			}
		}
	},
};
