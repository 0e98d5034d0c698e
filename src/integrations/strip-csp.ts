import type { MiddlewareHandler } from "astro";

/** Middleware of the dev server: removes the CSP meta tag from HTML responses. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
	const response = await next();
	if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
	const html = await response.text();
	return new Response(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""), response);
};
