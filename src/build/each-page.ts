import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
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
	/** Told of each page that is taken over from the last build, by its address: Astro does not hear of those. */
	onTaken(address: string): void;
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
export function eachPage({ isFirst, afterFirst, last, change, see, onTaken }: PageSteps): AstroIntegration {
	let kept: Reuse;
	let [cache, folder] = ["", ""];
	return {
		name: "each-page",
		hooks: {
			"astro:config:done": ({ config }) => {
				cache = fileURLToPath(new URL("pages/", config.cacheDir));
				folder = fileURLToPath(config.outDir);
			},
			"astro:build:start": ({ setPrerenderer }) => {
				kept = reuse(cache, last(), folder);
				setPrerenderer((rendering) => {
					const inTurn = queue();
					const keys = new Map<string, string>();
					/** The pages that have not been seen yet, the next one last. */
					let unseen: string[] = [];
					/** How many of the first ones are among them. */
					let awaited = 0;
					const taken = new Set<string>();
					function seen(page: string, path: string) {
						for (const sight of see) sight(page, path);
						unseen.pop();
						if (--awaited === 0) afterFirst();
					}
					/** Sees those that are taken over, up to the next one that is rendered. */
					function seeTaken() {
						for (let path = unseen.at(-1); path !== undefined && taken.has(path); path = unseen.at(-1))
							seen(readFileSync(join(folder, path), "utf8"), path);
					}
					return {
						...rendering,
						async getStaticPaths() {
							const paths = (await rendering.getStaticPaths()).map((path) => {
								const address = posix.relative("/", path.pathname);
								const isPage = path.route.type === "page";
								return { ...path, address, file: address + (isPage ? ".html" : ""), isPage };
							});
							for (const { address, file, isPage, cacheKey } of paths) {
								if (cacheKey === undefined) continue;
								if (!kept.takeOver(file, cacheKey)) {
									keys.set(file, cacheKey);
									continue;
								}
								taken.add(file);
								if (isPage) onTaken(address);
							}
							const [first = [], rest = []] = [true, false].map((wanted) =>
								paths.filter(({ isPage, address }) => (isPage && isFirst(address)) === wanted),
							);
							const ordered = [...first, ...rest];
							awaited = first.length;
							unseen = ordered.flatMap(({ file, isPage }) => (isPage ? file : [])).reverse();
							seeTaken();
							return ordered.filter(({ file }) => !taken.has(file));
						},
						render: (request, options) =>
							inTurn(async () => {
								const path = fileOf(request.url);
								const key = keys.get(path);
								const isPage = options.routeData.type === "page";
								const rendered = await rendering.render(request, options);
								if (!isPage && key === undefined) return rendered;
								const [response, more] = rendered instanceof Response ? [rendered, {}] : [rendered.response, rendered];
								let text = await response.text();
								if (isPage) {
									text = change.reduce((page, step) => step(page, path), text);
									seen(text, path);
									seeTaken();
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
