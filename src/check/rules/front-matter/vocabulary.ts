import { descriptionOf, vocabularyOf } from "../../../authoring/schema-introspection.ts";
import { countryName } from "../../../model/country.ts";
import { countryCodes } from "../../../schemas/country.ts";
import { didYouMean, listOptions, respelling } from "../../did-you-mean.ts";
import type { Rule } from "../../rule.ts";
import { placeInWords, quoteValue, sentence } from "../../wording.ts";

/** Codes in common use that are not ISO 3166's. */
const commonCodes: Record<string, string> = { UK: "GB", EL: "GR" };
const names = new Map(countryCodes.map((code) => [countryName(code, "en"), code]));

/** The code that an author most likely meant by the English name of a country, or by another spelling of its code. */
function countryCodeOf(word: string): string | undefined {
	const code = respelling(word, countryCodes) ?? commonCodes[word.toUpperCase()];
	if (code) return code;
	const name = word.length > 3 ? didYouMean(word, names.keys()) : undefined;
	return name && names.get(name);
}

export const vocabulary: Rule = {
	id: "vocabulary",
	title: "A word outside the vocabulary",
	why: "Pages group and compare by these words, and each has to be one of a short list.",
	repair: "Use one of the words that the message lists.",
	severity: "error",
	example: { file: "interviews/aville-mayor.md", right: "kind: interview", wrong: "kind: intervew" },
	*check({ issues, frontMatter }) {
		for (const { kind, path, value, nearest: word, schema } of issues) {
			if (kind !== "vocabulary") continue;
			const nearest = path.at(-1) === "country" ? countryCodeOf(String(value)) : word;
			const span = frontMatter!.valueAt(path);
			const words = vocabularyOf(schema) ?? [];
			const respelt = respelling(String(value), words);
			yield {
				span,
				message: `${sentence(placeInWords(path))} is ${quoteValue(value)}, which is none of the words that may stand there.`,
				suggestion:
					(nearest
						? `Did you mean \`${nearest}\`?${words.length <= 20 ? ` Possible are ${listOptions(words)}.` : ""}`
						: words.length <= 20
							? `Write ${listOptions(words)}.`
							: descriptionOf(schema)) +
					(path.at(-1) === "office" && !nearest ? " What the office is called stands under `title`." : ""),
				...(respelt && { fix: [{ ...span, text: respelt }] }),
			};
		}
	},
};
