import { posix } from "node:path";
import type { AstroIntegration } from "astro";

/**
 * What is done with a page as soon as it is rendered.
 *
 * @param html  the page
 * @param path  its file from the site's root, such as `cities/wuhan.html`
 * @returns the page as it is written
 */
export type PageStep = (html: string, path: string) => string;

/** The file of a page that is asked for by the address with which Astro renders it. */
const fileOf = (url: string) => posix.relative("/", decodeURI(new URL(url).pathname));

/** Lets one wait for the one before: what is returned ends when all earlier waiters have ended. */
function queue() {
	let last = Promise.resolve();
	return async <T>(wait: Promise<T>, act: (value: T) => Promise<T>): Promise<T> => {
		const before = last;
		const { promise, resolve } = Promise.withResolvers<void>();
		last = promise;
		try {
			const value = await wait;
			await before;
			return await act(value);
		} finally {
			resolve();
		}
	};
}

/**
 * Takes each page through the steps, in their order, between its rendering and its writing. Reading and writing all
 * pages again after the build would cost as much as rendering them. Several pages are rendered at a time; the steps see
 * them in the order in which their rendering began, so that every build has the same.
 *
 * @param first  whether a page, by its address from the site's root such as `cities/wuhan`, is rendered before all others
 * and every other file
 */
export function eachPage(first: (address: string) => boolean, ...steps: PageStep[]): AstroIntegration {
	return {
		name: "each-page",
		hooks: {
			"astro:build:start": ({ setPrerenderer }) =>
				setPrerenderer((rendering) => {
					const inTurn = queue();
					return {
						...rendering,
						async getStaticPaths() {
							const paths = await rendering.getStaticPaths();
							const isFirst = ({ pathname, route }: (typeof paths)[0]) =>
								route.type === "page" && first(posix.relative("/", pathname));
							return [...paths.filter(isFirst), ...paths.filter((path) => !isFirst(path))];
						},
						render: (request, options) =>
							inTurn(rendering.render(request, options), async (rendered) => {
								const [response, more] = rendered instanceof Response ? [rendered, {}] : [rendered.response, rendered];
								if (!response.headers.get("content-type")?.startsWith("text/html")) return rendered;
								const path = fileOf(request.url);
								const html = steps.reduce((page, step) => step(page, path), await response.text());
								return { ...more, response: new Response(html, response) };
							}),
					};
				}),
		},
	};
}
