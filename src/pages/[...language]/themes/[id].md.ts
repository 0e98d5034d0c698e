import type { APIContext } from "astro";
import { themeMarkdown } from "../../../export/markdown/theme.ts";
import type { Theme } from "../../../model/atlas.ts";
import { themePaths } from "../../_atlas.ts";
import { versionLanguage, versionPaths } from "../../_markdown.ts";

export const getStaticPaths = () => versionPaths("themes", themePaths);

export const GET = ({ props: { theme }, locals }: APIContext<{ theme: Theme }>) =>
	new Response(themeMarkdown(theme, versionLanguage(locals.language)));
