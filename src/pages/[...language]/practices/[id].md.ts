import type { APIContext } from "astro";
import { practiceMarkdown } from "../../../export/markdown/practice.ts";
import type { Practice } from "../../../model/atlas.ts";
import { practicePaths } from "../../_atlas.ts";
import { versionLanguage, versionPaths } from "../../_markdown.ts";

export const getStaticPaths = () => versionPaths("practices", practicePaths);

export const GET = ({ props: { practice }, locals }: APIContext<{ practice: Practice }>) =>
	new Response(practiceMarkdown(practice, versionLanguage(locals.language)));
