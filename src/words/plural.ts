/** The forms of a text by the plural category of its number (CLDR). */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The plural forms of a language: a function that chooses among forms by a number.
 *
 * @param locale  BCP 47 tag
 * @returns a function of a whole number, also one with grouped digits (`1,234`), or a placeholder such as `{n}`, for which
 *   `other` is chosen
 */
export function pluralIn(locale: string): (n: number | string, forms: PluralForms) => string {
	const rules = new Intl.PluralRules(locale);
	return (n, forms) => {
		const digits = String(n).replace(/\D/g, "");
		return (digits && forms[rules.select(Number(digits))]) || forms.other;
	};
}
