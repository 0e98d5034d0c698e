import type { EventFrontMatter } from "../schemas/event.ts";
import type { City, NetworkEvent } from "./atlas.ts";
import { cited, numbered } from "./citations.ts";
import type { Entry } from "./entry.ts";

/** @param city  the city that the entry names, where it names one */
export function eventOf({ id, data }: Entry<EventFrontMatter>, city: City | undefined): NetworkEvent {
	const { city: _, source, sources, ...rest } = data;
	return { ...rest, id, city, sources: cited(source, numbered(sources)) };
}
