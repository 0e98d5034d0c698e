import { feed } from "./_feed.ts";

export const GET = () => new Response(feed, { headers: { "content-type": "application/xml" } });
