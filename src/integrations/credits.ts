import { posix } from "node:path";
import { scriptJson } from "../html.ts";
import { site } from "../site.ts";
import type { PageCollector } from "./page-transforms.ts";

/** Matches a `<figure>` with image and credit, as `contentLinks` renders it. */
const figure =
	/<figure>\s*<img\b(?:"[^"]*"|[^>"])*?\ssrc="([^"]+)"(?:"[^"]*"|[^>"])*>\s*<figcaption>([^<]*)<\/figcaption>/g;

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * Extracts the images of a built page and their credits.
 *
 * @param path  the page's path from the site's root
 * @returns pairs of the image's path from the site's root and its credit: `Photo: Name, CC BY 4.0`
 */
export const creditsIn = (html: string, path: string): [image: string, credit: string][] =>
	[...html.matchAll(figure)].map(([, src = "", credit = ""]) => [
		posix.join(posix.dirname(path), decodeURIComponent(src)),
		credit.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!).trim(),
	]);

/** The URL of the licence that a credit ends with. `undefined` for a credit without one, which the checker refuses. */
export function licenceOf(credit: string): string | undefined {
	const base = "https://creativecommons.org";
	const [, kind, version] = /CC (BY(?:-SA)?) (\d\.\d)$/i.exec(credit) ?? [];
	if (kind) return `${base}/licenses/${kind.toLowerCase()}/${version}/`;
	if (/CC0$/i.test(credit)) return `${base}/publicdomain/zero/1.0/`;
	return /public domain$/i.test(credit) ? `${base}/publicdomain/mark/1.0/` : undefined;
}

/** Adds JSON-LD to a page's head: an `ImageObject` of schema.org with credit and licence for each image, for image search engines. */
export function nameCredits(html: string, path: string): string {
	const images = creditsIn(html, path);
	if (images.length === 0) return html;
	const graph = images.map(([image, credit]) => ({
		"@type": "ImageObject",
		contentUrl: `${site.url}/${encodeURI(image)}`,
		creditText: credit,
		license: licenceOf(credit),
	}));
	const json = scriptJson({ "@context": "https://schema.org", "@graph": graph });
	// A function, since `$&` in a replacement string is a pattern, and a credit may hold it.
	return html.replace("</head>", () => `<script type="application/ld+json">${json}</script></head>`);
}

/**
 * Collects the images of all pages.
 *
 * @returns `collect`, and `byImage`: the credit by the image's path, complete once all pages are collected
 */
export function credits(): { collect: PageCollector; byImage: ReadonlyMap<string, string> } {
	const byImage = new Map<string, string>();
	return {
		byImage,
		collect(html, path) {
			for (const [image, credit] of creditsIn(html, path)) byImage.set(image, credit);
		},
	};
}
