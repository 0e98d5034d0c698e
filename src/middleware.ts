import { defineMiddleware } from "astro:middleware";
import { languages, splitLanguage } from "./languages.ts";
import { wordsFor } from "./words/index.ts";

/** The language of a page is that of the folder in which its address lies. Components read it from `Astro.locals`. */
export const onRequest = defineMiddleware(({ url, locals }, next) => {
	const { language } = splitLanguage(url.pathname.slice(1));
	const { locale } = languages[language];
	Object.assign(locals, { language, locale, words: wordsFor(locale) } satisfies App.Locals);
	return next();
});
