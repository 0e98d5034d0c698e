import type { APIContext } from "astro";
import { interviewMarkdown } from "../../../export/markdown/interview.ts";
import type { Interview } from "../../../model/atlas.ts";
import { interviewPaths } from "../../_atlas.ts";
import { versionLanguage, versionPaths } from "../../_markdown.ts";

export const getStaticPaths = () => versionPaths("interviews", interviewPaths);

export const GET = ({ props: { interview }, locals }: APIContext<{ interview: Interview }>) =>
	new Response(interviewMarkdown(interview, versionLanguage(locals.language)));
