import type { APIContext } from "astro";
import { topicMarkdown } from "../../../export/markdown/topic.ts";
import type { Topic } from "../../../model/atlas.ts";
import { topicPaths } from "../../_atlas.ts";
import { versionLanguage, versionPaths } from "../../_markdown.ts";

export const getStaticPaths = () => versionPaths("topics", topicPaths);

export const GET = ({ props: { topic }, locals }: APIContext<{ topic: Topic }>) =>
	new Response(topicMarkdown(topic, versionLanguage(locals.language)));
