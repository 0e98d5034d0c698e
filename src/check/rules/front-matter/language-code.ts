import { leavesOf } from "../../read/facts.ts";
import type { Rule } from "../../rule.ts";

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** The codes that were looked up before, with whether they are none of a language. */
const lookedUp = new Map<string, boolean>();

/** Whether a code of two letters is none of a language. Those of three letters are too many for browsers to know. */
function isUnknown(code: string): boolean {
	if (!/^[a-z]{2}$/.test(code)) return false;
	const known = lookedUp.get(code) ?? names.of(code) === undefined;
	lookedUp.set(code, known);
	return known;
}

/** The language of a country whose code was written in the place of one: `el` for `gr`. */
function languageOf(country: string): string | undefined {
	const { language } = new Intl.Locale(`und-${country.toUpperCase()}`).maximize();
	return language === "en" ? undefined : language;
}

export const languageCode: Rule = {
	id: "language-code",
	title: "A language that does not exist",
	why: "Browsers choose letters by the language, and programs that read aloud choose their voice. Codes of countries are no codes of languages.",
	repair: "Write the code of the language by ISO 639: `el` for Greek, `ja` for Japanese, `zh` for Chinese.",
	severity: "error",
	example: { file: "interviews/aville-mayor.md", right: "language: fi", wrong: "language: jp" },
	*check({ data, collection, frontMatter }) {
		for (const { path, value } of leavesOf(data)) {
			const key = path.at(-1);
			const isKey = collection === "names" && path.length === 3 && path[0] === "cities";
			const code = isKey ? String(key) : value;
			if (!(isKey || key === "lang" || key === "language") || typeof code !== "string") continue;
			const [language = ""] = code.split("-");
			if (!isUnknown(language)) continue;
			const better = languageOf(language);
			yield {
				span: isKey ? frontMatter!.keyAt(path) : frontMatter!.valueAt(path),
				message: `There is no language with the code \`${language}\`.`,
				suggestion: better
					? `\`${language}\` may be a country: did you mean \`${better}\`?`
					: "Look its code up in ISO 639: `el` is Greek, `ja` Japanese, `zh` Chinese.",
			};
		}
	},
};
