import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { type Reuse, reuse } from "./reuse.ts";

/**
 * What is done with a page as soon as it is rendered.
 *
 * @param html  the page
 * @param path  its file from the site's root, such as `cities/wuhan.html`
 * @returns the page as it is written
 */
export type PageStep = (html: string, path: string) => string;

/** What takes note of each page as it is written, be it rendered now or as the last build wrote it. */
export type PageSight = (html: string, path: string) => void;

export interface PageSteps {
	/** Whether a page, by its address from the site's root such as `cities/wuhan`, comes before all others and every file. */
	isFirst(address: string): boolean;
	/** Called once those have been seen. */
	afterFirst(): void;
	/** The folder of the last build. */
	last(): string;
	change: PageStep[];
	see: PageSight[];
}

/** The file of a page that is asked for by the address with which Astro renders it. */
const fileOf = (url: string) => posix.relative("/", decodeURI(new URL(url).pathname));

/** Lets one wait for the one before: what is returned ends when all earlier waiters have ended. */
function queue() {
	let last = Promise.resolve();
	return async <T, R>(wait: Promise<T>, act: (value: T) => Promise<R>): Promise<R> => {
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
 * What a route gives a `cacheKey` is not rendered again while that stays the same: see `reuse`.
 */
export function eachPage({ isFirst, afterFirst, last, change, see }: PageSteps): AstroIntegration {
	let kept: Reuse;
	let cache = "";
	return {
		name: "each-page",
		hooks: {
			"astro:config:done": ({ config }) => {
				cache = fileURLToPath(new URL("pages/", config.cacheDir));
			},
			"astro:build:start": ({ setPrerenderer }) => {
				kept = reuse(cache, last());
				setPrerenderer((rendering) => {
					const inTurn = queue();
					const keys = new Map<string, string>();
					let awaited = 0;
					function seen(page: string, path: string) {
						for (const sight of see) sight(page, path);
						if (--awaited === 0) afterFirst();
					}
					return {
						...rendering,
						async getStaticPaths() {
							const paths = await rendering.getStaticPaths();
							for (const { pathname, route, cacheKey } of paths) {
								const file = posix.relative("/", pathname) + (route.type === "page" ? ".html" : "");
								if (cacheKey !== undefined) keys.set(file, cacheKey);
							}
							const comesFirst = ({ pathname, route }: (typeof paths)[0]) =>
								route.type === "page" && isFirst(posix.relative("/", pathname));
							const first = paths.filter(comesFirst);
							awaited = first.length;
							return [...first, ...paths.filter((path) => !comesFirst(path))];
						},
						render(request, options) {
							const path = fileOf(request.url);
							const key = keys.get(path);
							const isPage = options.routeData.type === "page";
							const before = key === undefined ? undefined : kept.last(path, key);
							if (before !== undefined) {
								return inTurn(Promise.resolve(before), async (bytes) => {
									if (isPage) seen(bytes.toString(), path);
									return new Response(bytes);
								});
							}
							return inTurn(rendering.render(request, options), async (rendered) => {
								if (!isPage && key === undefined) return rendered;
								const [response, more] = rendered instanceof Response ? [rendered, {}] : [rendered.response, rendered];
								let text = await response.text();
								if (isPage) {
									text = change.reduce((page, step) => step(page, path), text);
									seen(text, path);
								}
								if (key !== undefined) kept.note(path, key, text);
								return { ...more, response: new Response(text, response) };
							});
						},
					};
				});
			},
			"astro:build:generated": ({ logger }) => {
				const taken = kept.keep();
				if (taken > 0) logger.info(`${taken} files show the same as in the last build, and are taken over`);
			},
		},
	};
}
