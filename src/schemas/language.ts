/**
 * The languages that the site may have, by the name of their folder, in the order of the switcher. English stands at the site's root,
 * and every other one in a folder of its name. Each needs a table of words in `src/words/`; the site has those whose folder
 * `content/<language>/` exists.
 *
 * `locale` is the BCP 47 tag by which numbers, dates and names are formatted: figures have Western digits everywhere, as in the data
 * files. `tag` is that of the HTML, and `name` what its own readers call the language.
 */
export const languages = {
	en: { locale: "en-GB", tag: "en-GB", name: "English" },
	ar: { locale: "ar-u-nu-latn", tag: "ar", name: "العربية" },
	es: { locale: "es", tag: "es", name: "Español" },
	fr: { locale: "fr", tag: "fr", name: "Français" },
	ru: { locale: "ru", tag: "ru", name: "Русский" },
	zh: { locale: "zh-Hans", tag: "zh-Hans", name: "中文" },
} as const;

export type Language = keyof typeof languages;

/** The language in which facts, sources and texts are first written. */
export const originalLanguage = "en";

/** The languages into which texts are translated. */
export const translationLanguages = (Object.keys(languages) as Language[]).filter((each) => each !== originalLanguage);

/** Whether a text is the name of a language's folder. */
export const isLanguage = (text: string | undefined): text is Language =>
	text !== undefined && Object.hasOwn(languages, text);
