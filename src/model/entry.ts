import type { CityFrontMatter } from "../schemas/city.ts";
import type { EventFrontMatter } from "../schemas/event.ts";
import type { InterviewFrontMatter } from "../schemas/interview.ts";
import type { ThemeFrontMatter } from "../schemas/theme.ts";

export interface Heading {
	depth: number;
	slug: string;
	text: string;
}

/** A content file: its id (the file name), its typed front matter and its body. */
export interface Entry<T> {
	id: string;
	data: T;
	/** The body as HTML, empty where the file has none. Citations still stand as `[^id]`. */
	html: string;
	/** The body in Markdown, as its author wrote it. */
	body: string;
	headings: Heading[];
}

/** The entries of all collections that the model reads. */
export interface Content {
	cities: Entry<CityFrontMatter>[];
	interviews: Entry<InterviewFrontMatter>[];
	themes: Entry<ThemeFrontMatter>[];
	events: Entry<EventFrontMatter>[];
}
