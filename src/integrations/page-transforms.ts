import type { AstroIntegration } from "astro";

/**
 * Changes a page between its rendering and its writing.
 *
 * @param html  the page
 * @param path  its file from the site's root, such as `cities/wuhan.html`
 * @returns the page as it is written
 */
export type PageTransform = (html: string, path: string) => string;

/** Takes what it needs from a page as it is written. */
export type PageCollector = (html: string, path: string) => void;

/**
 * Hands each page that Astro renders through the transforms, one after the other, and then to the collectors: so no page is
 * read again after the build. Files that are no pages, such as data files, go past.
 */
export function pageTransforms(
	transforms: readonly PageTransform[],
	collectors: readonly PageCollector[],
): AstroIntegration {
	return {
		name: "page-transforms",
		hooks: {
			"astro:build:start": ({ setPrerenderer }) => {
				setPrerenderer((astro) => ({
					...astro,
					async render(request, options) {
						const answer = await astro.render(request, options);
						if (options.routeData.type !== "page") return answer;
						const response = answer instanceof Response ? answer : answer.response;
						const path = decodeURI(new URL(request.url).pathname).slice(1);
						const html = transforms.reduce((page, transform) => transform(page, path), await response.text());
						for (const collect of collectors) collect(html, path);
						return new Response(html, response);
					},
				}));
			},
		},
	};
}
