import { themeMarkdown } from "../../export/markdown/theme.ts";
import type { Theme } from "../../model/theme.ts";
import { themePaths } from "../_atlas.ts";

export const getStaticPaths = () => [...themePaths];

export const GET = ({ props: { theme } }: { props: { theme: Theme } }) => new Response(themeMarkdown(theme));
