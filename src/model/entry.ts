import type { City } from "../schemas/city.ts";
import type { Event } from "../schemas/event.ts";
import type { Interview } from "../schemas/interview.ts";
import type { Theme } from "../schemas/theme.ts";

export interface Heading {
	depth: number;
	slug: string;
	text: string;
}

/** One file of `content/`: its id (the file name), its typed front matter, and its body. */
export interface Entry<T> {
	id: string;
	data: T;
	/** The body as HTML, empty where the file has none. Citations still stand as `[^id]`. */
	html: string;
	/** The body as its author wrote it, in Markdown. The content store holds it anyway: this is no second copy. */
	body: string;
	headings: Heading[];
}

/** Everything that the content folder holds, as the pages hand it to the model. */
export interface Content {
	cities: Entry<City>[];
	interviews: Entry<Interview>[];
	themes: Entry<Theme>[];
	events: Entry<Event>[];
}
