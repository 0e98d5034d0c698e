import { descriptionOf, vocabularyOf } from "../../../authoring/schema-introspection.ts";
import { countryName } from "../../../model/country.ts";
import { countryCodes } from "../../../schemas/country.ts";
import { didYouMean, listOptions, respelling } from "../../did-you-mean.ts";
import type { Rule } from "../../rule.ts";
import { placeInWords, quoteValue, sentence } from "../../wording.ts";

/** Codes in use that are not ISO's. */
const usage: Record<string, string> = { UK: "GB", EL: "GR" };
const names = new Map(countryCodes.map((code) => [countryName(code, "en"), code]));

/** The code of a country that is named by its English name, in small letters, or by a code of common use. */
function countryOf(written: string): string | undefined {
	const code = respelling(written, countryCodes) ?? usage[written.toUpperCase()];
	if (code) return code;
	const name = written.length > 3 ? didYouMean(written, names.keys()) : undefined;
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
			const near = path.at(-1) === "country" ? countryOf(String(value)) : word;
			const span = frontMatter!.valueAt(path);
			const words = vocabularyOf(schema) ?? [];
			const respelt = respelling(String(value), words);
			yield {
				span,
				message: `${sentence(placeInWords(path))} is ${quoteValue(value)}, which is none of the words that may stand there.`,
				suggestion: near
					? `Did you mean \`${near}\`?${words.length <= 20 ? ` Possible are ${listOptions(words)}.` : ""}`
					: words.length <= 20
						? `Write ${listOptions(words)}.`
						: descriptionOf(schema),
				...(respelt && { fix: [{ ...span, text: respelt }] }),
			};
		}
	},
};
