import type { CityFrontMatter } from "../schemas/city.ts";
import type { EventFrontMatter } from "../schemas/event.ts";
import type { InterviewFrontMatter } from "../schemas/interview.ts";
import type { Language } from "../schemas/language.ts";
import type { NamesFrontMatter } from "../schemas/names.ts";
import type { PracticeFrontMatter } from "../schemas/practice.ts";
import type { ThemeFrontMatter } from "../schemas/theme.ts";
import type { TopicFrontMatter } from "../schemas/topic.ts";

export interface Heading {
	depth: number;
	slug: string;
	text: string;
}

/** A content file: its id (the file name), its typed front matter and its body. */
export interface Entry<T> {
	id: string;
	data: T;
	/** The language of its texts, or of most of them. */
	language: Language;
	/** For a translation: the day on which somebody who speaks the language compared it with the English text. */
	checked?: string | undefined;
	/** For a translation: whether its title, or another text of its front matter, is older than the English one. */
	isTitleBehind?: boolean | undefined;
	/** For a translation: the English entry, in which topics and themes look for their words. */
	original?: Entry<T> | undefined;
	/** The body as HTML, empty where the file has none. Citations still stand as `[^id]`. */
	html: string;
	/** The body in Markdown, as its author or translator wrote it. */
	body: string;
	headings: Heading[];
}

/** The entries of all collections that the model reads. */
export interface Content {
	cities: Entry<CityFrontMatter>[];
	interviews: Entry<InterviewFrontMatter>[];
	themes: Entry<ThemeFrontMatter>[];
	practices: Entry<PracticeFrontMatter>[];
	topics: Entry<TopicFrontMatter>[];
	events: Entry<EventFrontMatter>[];
	names: Entry<NamesFrontMatter>[];
}
