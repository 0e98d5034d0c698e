import type { EventFrontMatter } from "../schemas/event.ts";
import { type Language, originalLanguage } from "../schemas/language.ts";
import type { City, NetworkEvent } from "./atlas.ts";
import { cited, numbered } from "./citations.ts";
import type { Entry } from "./entry.ts";

/**
 * @param city  the city that the entry names, where it names one
 * @param language  that of the atlas: a city has its name in it
 */
export function eventOf(
	{ id, data }: Entry<EventFrontMatter>,
	city: City | undefined,
	language: Language,
): NetworkEvent {
	const { city: _, source, sources, ...rest } = data;
	const place = language === originalLanguage ? data.place : (city?.name ?? data.place);
	return { ...rest, place, id, city, sources: cited(source, numbered(sources)) };
}
