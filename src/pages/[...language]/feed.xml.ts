import type { APIContext } from "astro";
import { everyLanguage } from "../_atlas.ts";
import { feeds } from "../_feed.ts";

export const getStaticPaths = everyLanguage;

export const GET = ({ locals: { language } }: APIContext) =>
	new Response(feeds.get(language), { headers: { "content-type": "application/xml" } });
