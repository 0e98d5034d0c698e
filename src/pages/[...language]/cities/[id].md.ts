import type { APIContext } from "astro";
import { cityMarkdown } from "../../../export/markdown/city.ts";
import type { City } from "../../../model/atlas.ts";
import { cityPaths } from "../../_atlas.ts";
import { versionLanguage, versionPaths } from "../../_markdown.ts";

export const getStaticPaths = () => versionPaths("cities", cityPaths);

export const GET = ({ props: { city }, locals }: APIContext<{ city: City }>) =>
	new Response(cityMarkdown(city, versionLanguage(locals.language)));
