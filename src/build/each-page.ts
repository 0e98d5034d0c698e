import { join, posix } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import { site } from "../site.ts";
import { contentKeys } from "./content-key.ts";
import { type Sum, writeNew } from "./files.ts";
import { type Reuse, reuse } from "./reuse.ts";

/**
 * What is done with a page as soon as it is rendered.
 *
 * @param html  the page
 * @param path  its file from the site's root, such as `cities/wuhan.html`
 * @returns the page as it is written
 */
export type PageStep = (html: string, path: string) => string;

/**
 * What takes note of each page, be it rendered now or as the last build wrote it. What is read from a page is kept beside it:
 * nobody reads a page again that is taken over.
 */
export interface PageSight<T = unknown> {
	/** What is to be known of a page, as plain data. */
	read(html: string, path: string): T;
	/** Takes what was read from a page that has been written. */
	take(known: T, path: string): void;
}

export interface PageSteps {
	/** Whether a page, by its address from the site's root such as `cities/wuhan`, comes before all others and every file. */
	isFirst(address: string): boolean;
	/** Called once those have been seen. */
	afterFirst(): void;
	/** The folder of the last build. */
	last(): string;
	change: PageStep[];
	see: PageSight[];
	/** Told of each page by its address. */
	onPage(address: string): void;
	/** Told in the end of each file that was made, as far as its sum is known. */
	onEnd(path: string, sum: Sum): void;
}

type StaticPath = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

/** A page or another file that is to be made. */
interface Path extends Omit<StaticPath, "cacheKey"> {
	cacheKey: string | undefined;
	isPage: boolean;
	/** From the site's root, without an ending if it is a page. */
	address: string;
	/** From the site's root. */
	file: string;
}

function pathOf(path: StaticPath, contentKey: (address: string) => string | undefined): Path {
	const address = posix.relative("/", path.pathname);
	const isPage = path.route.type === "page";
	const file = isPage ? `${address || "index"}.html` : address;
	return { ...path, isPage, address, file, cacheKey: path.cacheKey ?? contentKey(address) };
}

/** @throws {Error} where two routes would make one file, of which a reader could find only one */
export function expectDistinct(paths: readonly { file: string; route: { component: string } }[]): void {
	const both = [...Map.groupBy(paths, ({ file }) => file)].filter(([, routes]) => routes.length > 1);
	if (both.length === 0) return;
	const named = both.map(([file, routes]) => `${file} (${routes.map(({ route }) => route.component).join(" and ")})`);
	throw new Error(`Two routes make the same file: ${named.join(", ")}. Give one of the pages another name.`);
}

/**
 * Renders and writes every page and every file that is made like one, in the order of their paths, so that every build has
 * the same. Each page goes through the steps between its rendering and its writing: reading and writing all pages again after
 * the build would cost as much as rendering them. One lies in memory at a time. Astro, which would do so several at once, with
 * a line of its own for each, is told of none.
 *
 * What a route gives a `cacheKey` is not rendered again while that stays the same, and what it gives none while all content
 * does that it could show: see `reuse`.
 */
export function eachPage({ isFirst, afterFirst, last, change, see, onPage, onEnd }: PageSteps): AstroIntegration {
	let [cache, folder] = ["", ""];
	return {
		name: "each-page",
		hooks: {
			"astro:config:done": ({ config }) => {
				cache = fileURLToPath(new URL("pages/", config.cacheDir));
				folder = fileURLToPath(config.outDir);
			},
			"astro:build:start": ({ setPrerenderer, logger }) => {
				setPrerenderer((rendering) => {
					async function rendered({ file, route }: Path): Promise<Response> {
						const request = new Request(new URL(`/${encodeURI(file)}`, site.url));
						try {
							const answer = await rendering.render(request, { routeData: route });
							return answer instanceof Response ? answer : answer.response;
						} catch (error) {
							logger.error(`${file} could not be rendered.`);
							// By this Astro tells where the code lies.
							if (error instanceof Error) Object.assign(error, { id: route.component, ...error });
							throw error;
						}
					}
					/** @returns what each sight has read from it, if it is a page */
					async function make(path: Path, kept: Reuse): Promise<unknown[]> {
						const { file, isPage, cacheKey } = path;
						const response = await rendered(path);
						const html = isPage ? change.reduce((page, step) => step(page, file), await response.text()) : undefined;
						const content = html ?? new Uint8Array(await response.arrayBuffer());
						writeNew(join(folder, file), content);
						const known = html === undefined ? [] : see.map((sight) => sight.read(html, file));
						if (cacheKey !== undefined) kept.note(file, cacheKey, content, known);
						return known;
					}
					async function makeAll(paths: readonly Path[], kept: Reuse): Promise<void> {
						for (const path of paths) {
							const { file, isPage, cacheKey, address } = path;
							const known = kept.takeOver(file, cacheKey) ?? (await make(path, kept));
							if (!isPage) continue;
							for (const [i, sight] of see.entries()) sight.take(known[i], file);
							onPage(address);
							// Rendering leaves no other moment to hear that the build is to stop.
							await setImmediate();
						}
					}
					return {
						...rendering,
						async getStaticPaths() {
							const kept = reuse(cache, last(), folder);
							const contentKey = contentKeys();
							const paths = (await rendering.getStaticPaths()).map((path) => pathOf(path, contentKey));
							expectDistinct(paths);
							const [first = [], rest = []] = [true, false].map((wanted) =>
								paths.filter(({ isPage, address }) => (isPage && isFirst(address)) === wanted),
							);
							await makeAll(first, kept);
							afterFirst();
							await makeAll(rest, kept);
							const { taken, sums } = kept.keep();
							for (const [path, sum] of sums) onEnd(path, sum);
							const pages = paths.filter(({ isPage }) => isPage).length;
							logger.info(
								`${pages} pages and ${paths.length - pages} other files, ${taken} of them as in the last build`,
							);
							return [];
						},
					};
				});
			},
		},
	};
}
