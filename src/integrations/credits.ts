import { posix } from "node:path";
import { site } from "../site.ts";
import type { PageCollector } from "./page-transforms.ts";

/** An image with its credit, as `contentLinks` has the authors' Markdown rendered. */
const figure =
	/<figure>\s*<img\b(?:"[^"]*"|[^>"])*?\ssrc="([^"]+)"(?:"[^"]*"|[^>"])*>\s*<figcaption>([^<]*)<\/figcaption>/g;

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * The images of a built page with their credits.
 *
 * @param path  the page's file from the site's root
 * @returns each image's file from the site's root, and its credit: `Photo: Name, CC BY 4.0`
 */
export const creditsIn = (html: string, path: string): [image: string, credit: string][] =>
	[...html.matchAll(figure)].map(([, src = "", credit = ""]) => [
		posix.join(posix.dirname(path), decodeURIComponent(src)),
		credit.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!).trim(),
	]);

/** The address of the licence at the end of a credit; the checker has seen to it that one stands there. */
export function licenceOf(credit: string): string | undefined {
	const base = "https://creativecommons.org";
	const [, kind, version] = /CC (BY(?:-SA)?) (\d\.\d)$/i.exec(credit) ?? [];
	if (kind) return `${base}/licenses/${kind.toLowerCase()}/${version}/`;
	if (/CC0$/i.test(credit)) return `${base}/publicdomain/zero/1.0/`;
	return /public domain$/i.test(credit) ? `${base}/publicdomain/mark/1.0/` : undefined;
}

/** Names maker and licence of a page's images in its head, in the vocabulary of schema.org, as image searches read them. */
export function nameCredits(html: string, path: string): string {
	const images = creditsIn(html, path);
	if (images.length === 0) return html;
	const graph = images.map(([image, credit]) => ({
		"@type": "ImageObject",
		contentUrl: `${site.url}/${encodeURI(image)}`,
		creditText: credit,
		license: licenceOf(credit),
	}));
	const json = JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");
	// By a function: `$&` in a credit would be read as a pattern.
	return html.replace("</head>", () => `<script type="application/ld+json">${json}</script></head>`);
}

/** All images that pages show, each with its credit. */
export function credits(): { collect: PageCollector; found: ReadonlyMap<string, string> } {
	const found = new Map<string, string>();
	return {
		found,
		collect(html, path) {
			for (const [image, credit] of creditsIn(html, path)) found.set(image, credit);
		},
	};
}
