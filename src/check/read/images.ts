import type { Span } from "../../front-matter/front-matter.ts";
import type { ContentFolder } from "./content.ts";
import { schemeOf, targetOf } from "./links.ts";
import type { MarkdownNode } from "./markdown.ts";
import type { SourceFile } from "./source-file.ts";

/** The formats that the site can show, with the magic number that a file of each begins with. */
const kinds: [name: string, endings: string[], magicNumber: RegExp][] = [
	["JPEG", [".jpg", ".jpeg"], /^\xff\xd8\xff/],
	["PNG", [".png"], /^\x89PNG\r\n/],
	["WebP", [".webp"], /^RIFF[\s\S]{4}WEBP/],
	["AVIF", [".avif"], /^[\s\S]{4}ftypavi[fs]/],
];

export const imageExtensions = kinds.flatMap(([, names]) => names);

/** The format of an image by its magic number, with the endings that fit; nothing for what the site cannot show. */
export function imageKind(bytes: Uint8Array): { name: string; endings: string[] } | undefined {
	const start = String.fromCharCode(...bytes.subarray(0, 16));
	const kind = kinds.find(([, , magicNumber]) => magicNumber.test(start));
	return kind && { name: kind[0], endings: kind[1] };
}

/** Every image in a text but those on another host, with the path that it names and the file there, if there is one. */
export function* embeddedImages(
	file: SourceFile,
	content: ContentFolder,
): Generator<{ node: MarkdownNode; span: Span; parent: MarkdownNode; path: string; image: SourceFile | undefined }> {
	for (const { node, span, parent } of file.body.nodes) {
		if (node.type !== "image" || node.url === undefined || schemeOf(node.url) || /^[\\/]{2}/.test(node.url)) continue;
		const { file: path, page } = targetOf(node.url, file);
		yield { node, span, parent, path: path ?? `/${page}`, image: path === undefined ? undefined : content.file(path) };
	}
}
