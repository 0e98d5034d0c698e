import type { ThemeFrontMatter } from "../schemas/theme.ts";
import type { Theme } from "./atlas.ts";
import type { Entry } from "./entry.ts";

/** The words of a theme: its name, what stands on either side of an "and" in it, and its aliases. */
const wordsOf = ({ title, aliases = [] }: ThemeFrontMatter) => [title, ...title.split(/ and /), ...aliases];

/** A theme without what refers to it, which `buildAtlas` adds. */
export const themeOf = ({
	id,
	data,
	language,
	checked,
	isTitleBehind,
	html,
	body,
	original,
}: Entry<ThemeFrontMatter>): Theme => ({
	id,
	path: `themes/${id}.html`,
	name: data.title,
	textLanguage: language,
	checked,
	isTitleBehind,
	description: data.description,
	aliases: data.aliases ?? [],
	html,
	markdown: body,
	words: wordsOf(original?.data ?? data),
	cities: [],
	interviews: [],
	practices: [],
	topics: [],
});
