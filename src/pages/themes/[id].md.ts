import { themeMarkdown } from "../../export/markdown/theme.ts";
import type { Theme } from "../../model/atlas.ts";
import { atlas } from "../_atlas.ts";

export const getStaticPaths = () => atlas.themes.map((theme) => ({ params: { id: theme.id }, props: { theme } }));

export const GET = ({ props: { theme } }: { props: { theme: Theme } }) =>
	new Response(themeMarkdown(theme, theme.body));
