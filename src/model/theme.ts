import type { ThemeFrontMatter } from "../schemas/theme.ts";
import type { City } from "./city.ts";
import type { Entry } from "./entry.ts";
import type { Interview } from "./interview.ts";
import type { Link } from "./link.ts";

/** A theme with everything that refers to it. */
export interface Theme extends Link {
	id: string;
	description: string;
	/** Other words for it, for search. */
	aliases: string[];
	/** The introduction as HTML. */
	html: string;
	/** The introduction in Markdown, as its author wrote it. */
	markdown: string;
	/** Sorted by name. */
	cities: City[];
	/** Newest first. */
	interviews: Interview[];
}

/** A theme without its cities and interviews, which `buildAtlas` adds. */
export const themeOf = ({ id, data, html, body }: Entry<ThemeFrontMatter>): Theme => ({
	id,
	path: `themes/${id}.html`,
	name: data.title,
	description: data.description,
	aliases: data.aliases ?? [],
	html,
	markdown: body,
	cities: [],
	interviews: [],
});
