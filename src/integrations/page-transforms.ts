import type { AstroIntegration } from "astro";

/**
 * Rewrites the HTML of a page after Astro has rendered it.
 *
 * @param path  the page's path from the site's root: `cities/wuhan.html`
 * @returns the HTML to write
 */
export type PageTransform = (html: string, path: string) => string;

/** Reads the final HTML of a page. Parameters are those of `PageTransform`. */
export type PageCollector = (html: string, path: string) => void;

/**
 * Wraps Astro's prerenderer: each rendered page passes through the transforms in order, and the result goes to every
 * collector. So no step has to read the pages again after the build. Endpoints, such as data files, are not touched.
 *
 * @param strip  removes what only the collectors needed, just before the page is written
 */
export function pageTransforms(
	transforms: readonly PageTransform[],
	collectors: readonly PageCollector[],
	strip: (html: string) => string,
): AstroIntegration {
	return {
		name: "page-transforms",
		hooks: {
			"astro:build:start": ({ setPrerenderer }) => {
				setPrerenderer((astro) => ({
					...astro,
					async render(request, options) {
						const rendered = await astro.render(request, options);
						if (options.routeData.type !== "page") return rendered;
						const response = rendered instanceof Response ? rendered : rendered.response;
						// The home page of a language is asked for by its folder: `zh/`.
						const path = decodeURI(new URL(request.url).pathname)
							.slice(1)
							.replace(/(?:^|\/)$/, "$&index.html");
						const html = transforms.reduce((page, transform) => transform(page, path), await response.text());
						for (const collect of collectors) collect(html, path);
						return new Response(strip(html), response);
					},
				}));
			},
		},
	};
}
