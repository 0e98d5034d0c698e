import type { ThemeFrontMatter } from "../schemas/theme.ts";
import type { Theme } from "./atlas.ts";
import type { Entry } from "./entry.ts";

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
