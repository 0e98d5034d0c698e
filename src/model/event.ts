import type { EventFrontMatter } from "../schemas/event.ts";
import { cited, type NumberedSource, numbered } from "./citations.ts";
import type { City } from "./city.ts";
import type { Entry } from "./entry.ts";

/** An event of the network, with the sources that report it. */
export interface NetworkEvent extends Omit<EventFrontMatter, "city" | "source" | "sources"> {
	id: string;
	/** The place as a city of the atlas, where it is one. */
	city?: City | undefined;
	sources: NumberedSource[];
}

/** @param city  the city that the entry names, where it names one */
export function eventOf({ id, data }: Entry<EventFrontMatter>, city: City | undefined): NetworkEvent {
	const { city: _, source, sources, ...rest } = data;
	return { ...rest, id, city, sources: cited(source, numbered(sources)) };
}
