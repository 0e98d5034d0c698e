import { type Language, languages, translationLanguages } from "../../schemas/language.ts";
import { listOptions } from "../did-you-mean.ts";
import { UsageError } from "../usage-error.ts";

/** @throws {UsageError} where the texts are not translated into a language of that name */
export function languageNamed(name = ""): Language {
	const code = name.toLowerCase();
	const nameOf = (language: Language) => [
		languages[language].name,
		new Intl.DisplayNames("en", { type: "language" }).of(language)!,
	];
	const language = translationLanguages.find((each) =>
		[each, ...nameOf(each).map((one) => one.toLowerCase())].includes(code),
	);
	if (language) return language;
	const nearest = translationLanguages.find((each) => each === code.split(/[-_]/)[0]);
	const choice = nearest
		? `Did you mean ${nearest}?`
		: `There are ${listOptions(translationLanguages).replaceAll("`", "").replace(" or ", " and ")}.`;
	throw new UsageError(
		name ? `"${name}" is no language of the translations. ${choice}` : `Into which language? Add --language. ${choice}`,
	);
}
