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

/** Lets one begin when the one before has ended. */
function queue() {
	let last: Promise<unknown> = Promise.resolve();
	return <T>(act: () => Promise<T>): Promise<T> => {
		const acting = last.then(act);
		last = acting.catch(() => undefined);
		return acting;
	};
}

/**
 * Takes each page through the steps, in their order, between its rendering and its writing. Reading and writing all
 * pages again after the build would cost as much as rendering them. One page is rendered at a time, in the order of their
 * paths, so that every build has the same, and the largest ones do not lie in memory together; while one is written, the
 * next is rendered.
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
						render: (request, options) =>
							inTurn(async () => {
								const path = fileOf(request.url);
								const key = keys.get(path);
								const isPage = options.routeData.type === "page";
								const before = key === undefined ? undefined : kept.last(path, key);
								if (before !== undefined) {
									if (isPage) seen(before.toString(), path);
									return new Response(before);
								}
								const rendered = await rendering.render(request, options);
								if (!isPage && key === undefined) return rendered;
								const [response, more] = rendered instanceof Response ? [rendered, {}] : [rendered.response, rendered];
								let text = await response.text();
								if (isPage) {
									text = change.reduce((page, step) => step(page, path), text);
									seen(text, path);
								}
								if (key !== undefined) kept.note(path, key, text);
								return { ...more, response: new Response(text, response) };
							}),
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
