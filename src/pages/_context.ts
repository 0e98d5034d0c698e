import type { Language } from "../languages.ts";
import { contextAmong } from "../model/city-context.ts";
import { atlasIn } from "./_atlas.ts";

const contexts = new Map<Language, ReturnType<typeof contextAmong>>();

/** What gives the context of a city in a language. What it needs of all cities is made once. */
export function contextIn(language: Language): ReturnType<typeof contextAmong> {
	const contextOf = contexts.get(language) ?? contextAmong(atlasIn(language).cities);
	contexts.set(language, contextOf);
	return contextOf;
}
